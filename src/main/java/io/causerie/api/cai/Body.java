package io.causerie.api.cai;

import io.causerie.bot.Json;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** A request's body, as JSON or, from the oldest clients, as a form. */
final class Body {
    /** The original took fewer than 512 characters. */
    static final int LONGEST = 511;

    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}([-_][A-Za-z]{2,4})?");

    private final Map<?, ?> fields;

    private Body(Map<?, ?> fields) {
        this.fields = fields;
    }

    static Body of(String text) {
        String body = text == null ? "" : text.strip();
        if (body.matches("(?s)[A-Za-z_]+=.*")) {
            return new Body(form(body));
        }
        try {
            if (Json.read(body) instanceof Map<?, ?> map) {
                return new Body(map);
            }
        } catch (IllegalArgumentException e) {
            throw new NotAccepted(400, "Body is not valid JSON: " + e.getMessage());
        }
        throw new NotAccepted(400, "Body is not a JSON object");
    }

    private static Map<String, Object> form(String body) {
        var fields = new LinkedHashMap<String, Object>();
        for (String pair : body.split("&")) {
            String[] both = pair.split("=", 2);
            fields.put(decoded(both[0]), both.length == 1 ? "" : decoded(both[1]));
        }
        return fields;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new NotAccepted(400, "Body is not a valid form: " + e.getMessage());
        }
    }

    Optional<Object> find(String field) {
        return Optional.ofNullable(fields.get(field));
    }

    Optional<String> text(String field) {
        return find(field).filter(String.class::isInstance).map(String.class::cast);
    }

    /** ISO code, lower case; a bad one is refused. */
    Optional<String> language() {
        return text("language").filter(code -> !code.isBlank()).map(code -> {
            if (!LANGUAGE.matcher(code).matches()) {
                throw new NotAccepted(400, "Language is invalid: send an ISO code such as en");
            }
            return code.toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        });
    }

    Optional<Map<String, Object>> object(String field) {
        return find(field).map(value -> {
            if (!(value instanceof Map<?, ?> map)) {
                throw new NotAccepted(400, "Parameter " + field + " is invalid: send a JSON object");
            }
            return named(map);
        });
    }

    private static Map<String, Object> named(Map<?, ?> map) {
        var named = new LinkedHashMap<String, Object>();
        map.forEach((key, value) -> named.put(String.valueOf(key), value));
        return named;
    }

    boolean flag(String field) {
        return find(field)
                .map(value -> Boolean.TRUE.equals(value) || "true".equals(value))
                .orElse(false);
    }

    /** A sentence to understand. */
    static String sentence(Optional<String> text, String name) {
        String sentence = text.orElseThrow(() -> new NotAccepted(400, name + " is missing"));
        if (sentence.isBlank()) {
            throw new NotAccepted(400, name + " is blank");
        }
        if (sentence.length() > LONGEST) {
            throw new NotAccepted(400, name + " is too long: send fewer than " + (LONGEST + 1) + " characters");
        }
        return sentence;
    }
}
