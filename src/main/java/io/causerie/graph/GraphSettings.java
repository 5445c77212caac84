package io.causerie.graph;

import java.net.URI;
import java.time.Duration;

/**
 * Where the Graph API is and how it is called.
 *
 * @param baseUrl {@code causerie.graph.base-url}
 * @param version {@code causerie.graph.version}, such as {@code v26.0}; empty for the app's own
 * @param timeout {@code causerie.graph.timeout}: from the start of a call to the last byte of the answer
 * @param connectTimeout {@code causerie.graph.connect-timeout}
 * @param inFlightPerPage {@code causerie.graph.in-flight-per-page}: calls of one page under way at the same time
 */
record GraphSettings(String baseUrl, String version, Duration timeout, Duration connectTimeout, int inFlightPerPage) {

    GraphSettings {
        check(baseUrl.matches("https?://[^\\s?#]+"), "base-url", baseUrl, "https://graph.facebook.com");
        check(version.matches("(v\\d+\\.\\d+)?"), "version", version, "v26.0");
        check(timeout.toMillis() > 0, "timeout", timeout, "PT10S");
        check(connectTimeout.toMillis() > 0, "connect-timeout", connectTimeout, "PT3S");
        check(inFlightPerPage > 0, "in-flight-per-page", inFlightPerPage, "50");
        baseUrl = baseUrl.replaceAll("/+$", "");
    }

    /** {@code path} and {@code query} as they stand in a URL; no token may be in either. */
    URI uri(String path, String query) {
        String versioned = version.isEmpty() ? "" : "/" + version;
        return URI.create(baseUrl + versioned + path + (query.isEmpty() ? "" : "?" + query));
    }

    private static void check(boolean right, String key, Object value, String example) {
        if (!right) {
            throw new IllegalArgumentException(
                    "causerie.graph." + key + " is \"" + value + "\": set it to something like " + example);
        }
    }
}
