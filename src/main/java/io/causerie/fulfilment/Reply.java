package io.causerie.fulfilment;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What became of a call, and how long it took with everything. */
public sealed interface Reply {
    Duration took();

    /** The service answered, whatever the status; header names are in small letters. */
    record Answered(int status, Map<String, String> headers, String body, Duration took) implements Reply {
        public Answered {
            headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
        }
    }

    /** There is no answer; {@code why} is for the author and holds no secret. */
    record Failed(String why, Duration took) implements Reply {}
}
