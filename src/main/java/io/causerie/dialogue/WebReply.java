package io.causerie.dialogue;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a web service answered.
 *
 * @param status HTTP status; 0 when there was no answer
 * @param body as text, empty when there is none; JSON is read here
 * @param error why there was no answer, empty when there was one
 * @param took how long it was waited for
 */
public record WebReply(int status, Map<String, String> headers, String body, String error, Duration took) {
    public WebReply {
        headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
    }

    public static WebReply of(int status, String body) {
        return new WebReply(status, Map.of(), body, "", Duration.ZERO);
    }

    public static WebReply failed(String error) {
        return new WebReply(0, Map.of(), "", error, Duration.ZERO);
    }

    boolean succeeded() {
        return status >= 200 && status < 300;
    }
}
