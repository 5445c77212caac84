package io.causerie.simulator;

import java.util.ArrayDeque;
import java.util.Deque;

/** The webhooks of one person to one app: the first must arrive before the second leaves. */
final class Lane {
    private final Deque<Parcel> waiting = new ArrayDeque<>();
    private int failures;

    /** Says whether the lane was empty, so that somebody has to start it. */
    synchronized boolean add(Parcel parcel) {
        waiting.addLast(parcel);
        return waiting.size() == 1;
    }

    synchronized Parcel first() {
        return waiting.peekFirst();
    }

    synchronized void arrived() {
        waiting.pollFirst();
        failures = 0;
    }

    synchronized int failed() {
        return ++failures;
    }

    synchronized int tries() {
        return failures + 1;
    }

    synchronized void empty() {
        waiting.clear();
        failures = 0;
    }

    synchronized int size() {
        return waiting.size();
    }
}
