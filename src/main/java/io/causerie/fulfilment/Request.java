package io.causerie.fulfilment;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A call to be made.
 *
 * @param key the idempotency key: the same whenever this very call is repeated
 * @param url absolute, http or https
 * @param credentials the name under which they are kept
 */
public record Request(
        String key,
        String method,
        String url,
        Map<String, String> headers,
        Optional<String> body,
        Optional<String> credentials) {
    public Request {
        headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
    }

    /** Without what the author or a person put into it, which must not reach a log. */
    @Override
    public String toString() {
        return "Request[" + key + "]";
    }
}
