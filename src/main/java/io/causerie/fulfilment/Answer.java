package io.causerie.fulfilment;

import java.util.Map;
import java.util.Optional;

/** What one exchange brought: the status, the headers by their names in small letters, the body as text. */
record Answer(int status, Map<String, String> headers, String body) {

    Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    boolean redirects() {
        return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
    }

    /** Said by somebody on the way, or by a service that is being started: it has not acted. */
    boolean isBusy() {
        return status == 429 || status == 503;
    }

    /** The service could not be asked. */
    boolean isAway() {
        return status >= 502 && status <= 504;
    }
}
