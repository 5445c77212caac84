package io.causerie.fulfilment;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** An OAuth 2.0 access token and until when it is used (RFC 6749, 4.4 and 5.1). */
record Token(Credentials.Client client, String value, Instant until) {
    /** Tokens without a lifetime of their own. */
    private static final Duration USUAL = Duration.ofMinutes(5);

    /** So that a token does not end on its way. */
    private static final Duration EARLY = Duration.ofSeconds(30);

    /** The client's id and secret are encoded as the RFC (2.3.1) wants them in a Basic header. */
    static Step request(Credentials.Client client) {
        String scope = client.scope().isEmpty() ? "" : "&scope=" + encoded(client.scope());
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", "application/x-www-form-urlencoded");
        headers.put("Authorization", Authorisations.basic(encoded(client.id()), encoded(client.secret())));
        return new Step(
                Target.of(client.tokenUrl()), "POST", headers, Optional.of("grant_type=client_credentials" + scope));
    }

    /** @throws Refusal when the answer is no token; it names the server's error code and none of its other words */
    static Token read(Credentials.Client client, Answer answer, Instant now) {
        JsonObject json;
        try {
            json = Json.object(answer.body());
        } catch (JsonException e) {
            throw new Refusal("The token server answered " + answer.status() + " without JSON");
        }
        String value = json.getString("access_token", "");
        if (value.isEmpty() || !value.matches("[\\x21-\\x7e]+")) {
            String error = json.getString("error", "").replaceAll("[^a-z_]", "");
            throw new Refusal("The token server gave no token (" + answer.status() + " " + error
                    + "); check the client id, the secret and the token URL");
        }
        return new Token(client, value, now.plus(lifetime(json)).minus(EARLY));
    }

    private static Duration lifetime(JsonObject json) {
        try {
            return Duration.ofSeconds(
                    Long.parseLong(json.get("expires_in").toString().replace("\"", "")));
        } catch (NullPointerException | NumberFormatException e) {
            return USUAL;
        }
    }

    boolean isFor(Credentials.Client other) {
        return client.equals(other);
    }

    boolean isGoodAt(Instant now) {
        return now.isBefore(until);
    }

    @Override
    public String toString() {
        return "Token[until " + until + "]";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
