package io.causerie.outbox;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** This start of this server: its name in leases, and how much it has taken in hand. */
@ApplicationScoped
public class Node {
    private static final int MOST_IN_HAND = 5_000;

    @Inject
    @ConfigProperty(name = "causerie.outbox.lease", defaultValue = "PT30S")
    Duration lease;

    private final AtomicInteger inHand = new AtomicInteger();
    private String name;

    @PostConstruct
    void begin() {
        name = UUID.randomUUID().toString();
    }

    /** A new one at every start: a lease never outlives the process that took it. */
    String name() {
        return name;
    }

    Instant leaseEnd(Instant now) {
        return now.plus(lease);
    }

    boolean hasRoom(int more) {
        return inHand.get() + more < MOST_IN_HAND;
    }

    int room() {
        return Math.max(0, MOST_IN_HAND - inHand.get());
    }

    void took(int parcels) {
        inHand.addAndGet(parcels);
    }

    void laidDown(int parcels) {
        inHand.addAndGet(-parcels);
    }
}
