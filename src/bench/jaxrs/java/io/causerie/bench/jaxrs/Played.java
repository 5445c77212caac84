package io.causerie.bench.jaxrs;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** What the benchmark tells its rivals, by system properties: the app, its pages, where the Graph API is. */
final class Played {

    static final String APP_SECRET = System.getProperty("bench.app-secret", "");

    static final String GRAPH = System.getProperty("bench.graph", "");

    private Played() {}

    /** Page ids and their tokens, {@code id=token,id=token}. */
    static Map<String, String> tokens() {
        return Arrays.stream(System.getProperty("bench.tokens", "").split(","))
                .map(page -> page.split("="))
                .filter(page -> page.length == 2)
                .collect(Collectors.toMap(page -> page[0], page -> page[1]));
    }
}
