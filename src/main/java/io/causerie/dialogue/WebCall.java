package io.causerie.dialogue;

import io.causerie.bot.Json;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A call of an author's web service, ready to be made.
 *
 * @param url absolute, or a route with a leading slash when the bot names no base URL
 * @param body empty for none
 * @param credentials the name under which the platform keeps them
 */
public record WebCall(
        String method,
        String url,
        Map<String, String> headers,
        Optional<String> body,
        Optional<String> credentials,
        boolean webhook) {
    public WebCall {
        headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
    }

    /** Equal for equal calls, on every node. */
    String fingerprint() {
        try {
            byte[] bytes = Json.write(asMap()).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** JSON-like values, for a store. */
    public Map<String, Object> asMap() {
        var map = new LinkedHashMap<String, Object>();
        map.put("method", method);
        map.put("url", url);
        map.put("headers", headers);
        map.put("body", body.orElse(null));
        map.put("credentials", credentials.orElse(null));
        map.put("webhook", webhook);
        return map;
    }

    /** What {@link #asMap} wrote. */
    public static WebCall of(Map<String, Object> map) {
        var headers = new LinkedHashMap<String, String>();
        Values.map(map.get("headers")).forEach((name, value) -> headers.put(name, String.valueOf(value)));
        return new WebCall(
                (String) map.get("method"),
                (String) map.get("url"),
                headers,
                Optional.ofNullable((String) map.get("body")),
                Optional.ofNullable((String) map.get("credentials")),
                (Boolean) map.get("webhook"));
    }
}
