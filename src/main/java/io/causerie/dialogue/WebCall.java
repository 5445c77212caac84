package io.causerie.dialogue;

import java.util.Collections;
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
}
