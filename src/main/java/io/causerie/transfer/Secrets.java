package io.causerie.transfer;

import io.causerie.bot.TemplateText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Keeps secrets of a web request out of the bot, its file and the report: only the name to enter them under goes in. */
final class Secrets {
    private static final Pattern TELLING = Pattern.compile(
            "(?i)(proxy-)?authorization|cookie|.*(api-?_?key|token|secret|password|passwd|credential|session).*");
    private static final Pattern PARAMETER = Pattern.compile(
            "(?i)([?&])([\\w-]*(?:api-?_?key|token|secret|password|passwd|signature)[\\w-]*)=(?!\\{\\{)[^&#]+");
    private static final Pattern USER = Pattern.compile("^(https?://)[^/@\\s]*@");

    private final String name;
    private final List<String> notes;
    private boolean any;

    Secrets(String name, List<String> notes) {
        this.name = name;
        this.notes = notes;
    }

    /** Headers without those whose fixed value looks secret. */
    Map<String, String> without(Map<String, String> headers) {
        var plain = new LinkedHashMap<String, String>();
        headers.forEach((header, value) -> {
            if (TELLING.matcher(header).matches() && !TemplateText.isTemplate(value)) {
                found("the value of its header " + header);
            } else {
                plain.put(header, value);
            }
        });
        return plain;
    }

    /** An address without the user and password that some write before the host, and without keys among its parameters. */
    String without(String url) {
        String plain = USER.matcher(url).replaceFirst("$1");
        if (!plain.equals(url)) {
            found("the user in its address");
        }
        return PARAMETER.matcher(plain).replaceAll(parameter -> {
            found("the value of " + parameter.group(2) + " in its address");
            return Matcher.quoteReplacement(parameter.group(1) + parameter.group(2) + "=");
        });
    }

    /** A JSON-like value to show, with dots for whatever is called like a secret. */
    static Object hidden(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(Secrets::hidden).toList();
        }
        if (!(value instanceof Map<?, ?> map)) {
            return value;
        }
        var shown = new LinkedHashMap<String, Object>();
        map.forEach((key, member) -> shown.put(
                String.valueOf(key),
                TELLING.matcher(String.valueOf(key)).matches() && member != null ? "..." : hidden(member)));
        return shown;
    }

    void found(String what) {
        any = true;
        notes.add(what + " is left out; enter it in the console as credentials \"" + name + "\"");
    }

    Optional<String> credentials() {
        return any ? Optional.of(name) : Optional.empty();
    }
}
