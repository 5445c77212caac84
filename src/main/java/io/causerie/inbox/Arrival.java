package io.causerie.inbox;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** A body on its way to its commit, and who waits to hear of it. */
record Arrival(List<NewEvent> events, long weight, Instant at, CompletableFuture<Receipt> receipt) {

    static Arrival of(String app, List<Body.Item> items, Instant now) {
        List<NewEvent> events =
                items.stream().map(item -> NewEvent.of(app, item)).toList();
        long weight = items.stream().mapToLong(item -> item.json().length()).sum();
        return new Arrival(events, weight, now, new CompletableFuture<>());
    }
}
