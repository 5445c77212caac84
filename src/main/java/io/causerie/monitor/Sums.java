package io.causerie.monitor;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Sums that are not kept yet, each under its hour and under its day. */
final class Sums {
    private static final int LONGEST_NAME = 200;

    private final Map<Key, Long> amounts = new HashMap<>();

    record Key(String page, Span span, Instant startsAt, What what, String name) {}

    void add(String page, Instant at, What what, String name, long amount) {
        String fitting = name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
        for (Span span : Span.values()) {
            amounts.merge(new Key(page, span, span.start(at), what, fitting), amount, Long::sum);
        }
    }

    void one(String page, Instant at, What what) {
        add(page, at, what, "", 1);
    }

    boolean isEmpty() {
        return amounts.isEmpty();
    }

    Map<Key, Long> amounts() {
        return amounts;
    }
}
