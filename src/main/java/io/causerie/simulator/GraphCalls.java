package io.causerie.simulator;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Gathers a call's parameters from wherever Meta lets them stand: query, form, JSON body, header. */
final class GraphCalls {
    private static final String BEARER = "bearer ";
    private static final String VERSION = "v\\d+\\.\\d+";

    private GraphCalls() {}

    /** An HTTP request to the Graph API; absent headers are empty. */
    record Http(
            URI base, String method, String path, String query, String contentType, String authorization, byte[] body) {

        String bodyText() {
            String text = new String(body, StandardCharsets.UTF_8);
            return contentType.startsWith("multipart/") ? "(" + body.length + " bytes, multipart)" : text;
        }
    }

    static GraphCall read(Http http) {
        List<String> path = new ArrayList<>(Stream.of(http.path().split("/"))
                .filter(part -> !part.isEmpty())
                .toList());
        boolean versioned = !path.isEmpty() && path.get(0).matches(VERSION);
        String version = versioned ? path.remove(0) : GraphCall.NEWEST;
        JsonObject fields = fields(http);
        return new GraphCall(
                http.base(),
                http.method(),
                version,
                List.copyOf(path),
                token(http.authorization(), fields),
                Json.without(fields, "access_token"));
    }

    private static String token(String authorization, JsonObject fields) {
        String named = Json.text(fields, "access_token");
        boolean bearer = authorization.regionMatches(true, 0, BEARER, 0, BEARER.length());
        return named.isEmpty() && bearer
                ? authorization.substring(BEARER.length()).trim()
                : named;
    }

    private static JsonObject fields(Http http) {
        JsonObject query = form(http.query());
        String type = http.contentType().toLowerCase(Locale.ROOT);
        if (http.body().length == 0) {
            return query;
        }
        if (type.startsWith("multipart/")) {
            return merged(query, toJson(Multipart.texts(http.contentType(), http.body())));
        }
        String text = new String(http.body(), StandardCharsets.UTF_8);
        if (type.startsWith("application/x-www-form-urlencoded")) {
            return merged(query, form(text));
        }
        return merged(query, Json.asObject(Json.parse(text).orElse(JsonValue.EMPTY_JSON_OBJECT)));
    }

    private static JsonObject merged(JsonObject base, JsonObject more) {
        return Json.with(
                base,
                more.entrySet().stream()
                        .flatMap(each -> Stream.of(each.getKey(), each.getValue()))
                        .toArray());
    }

    private static JsonObject form(String encoded) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String pair : encoded.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                values.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
            }
        }
        return toJson(values);
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException halfEscaped) {
            return text;
        }
    }

    private static JsonObject toJson(Map<String, String> values) {
        return Json.of(values.entrySet().stream()
                .flatMap(each -> Stream.of(each.getKey(), value(each.getValue())))
                .toArray());
    }

    // Meta's own examples write {'id':'…'} in forms, so single quotes count as double ones there.
    private static JsonValue value(String text) {
        String trimmed = text.trim();
        if (!trimmed.startsWith("{") && !trimmed.startsWith("[")) {
            return Json.value(text);
        }
        String json = trimmed.contains("\"") ? trimmed : trimmed.replace('\'', '"');
        return Json.parse(json).orElse(Json.value(text));
    }
}
