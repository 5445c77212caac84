package io.causerie.graph;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What Meta knows about a token (Graph API, debug_token).
 *
 * @param appId the app it was made for; empty where Meta cannot read the token
 * @param type USER, PAGE, APP and the like; empty where Meta cannot read the token
 * @param pageId the page it speaks for; empty for any other token
 * @param expires when it ends by time; empty for never
 * @param subcode why it is not valid, 0 where Meta does not say
 * @param problem Meta's words, without the token; empty for a valid one
 */
public record TokenFacts(
        boolean valid,
        String appId,
        String type,
        String pageId,
        Optional<Instant> expires,
        List<String> scopes,
        int subcode,
        String problem) {

    public boolean isOfPage() {
        return "PAGE".equals(type);
    }

    public boolean isOfUser() {
        return "USER".equals(type) || "SYSTEM_USER".equals(type);
    }

    /** Empty where the answer does not say whether the token is valid: a page must not be silenced for that. */
    static Optional<TokenFacts> of(JsonObject data, String token) {
        if (!data.containsKey("is_valid")) {
            return Optional.empty();
        }
        JsonObject error = Json.in(data, "error");
        int subcode = Json.number(error, "subcode");
        return Optional.of(new TokenFacts(
                Json.flag(data, "is_valid"),
                orEmpty(Json.text(data, "app_id")),
                orEmpty(Json.text(data, "type")),
                orEmpty(Json.text(data, "profile_id")),
                time(Json.text(data, "expires_at")),
                Json.texts(data, "scopes"),
                subcode,
                orEmpty(Json.text(error, "message")).replace(token, "[token]")));
    }

    private static Optional<Instant> time(String seconds) {
        return Optional.ofNullable(seconds)
                .filter(text -> text.matches("\\d{1,11}"))
                .map(Long::parseLong)
                .filter(number -> number > 0)
                .map(Instant::ofEpochSecond);
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
