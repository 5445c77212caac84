package io.causerie.outbox;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** This start of this server: its name in leases, and how much it has taken in hand. */
@ApplicationScoped
public class Node {
    private static final int MOST_IN_HAND = 5_000;

    @Inject
    @ConfigProperty(name = "causerie.outbox.lease", defaultValue = "PT30S")
    Duration lease;

    @Inject
    @ConfigProperty(name = "causerie.graph.timeout", defaultValue = "PT10S")
    Duration timeout;

    private static final Duration SPARE = Duration.ofSeconds(1);

    private final AtomicInteger inHand = new AtomicInteger();
    private final CountDownLatch emptyHanded = new CountDownLatch(1);
    private volatile boolean leaving;
    private String name;

    /** Makes this bean at the start: a wrong configuration is told then, not when nothing is ever sent. */
    void check(@Observes Startup startup) {}

    @PostConstruct
    void begin() {
        if (lease.compareTo(timeout.plus(SPARE)) <= 0) {
            throw new IllegalStateException(
                    "causerie.outbox.lease (" + lease + ") must be longer than causerie.graph.timeout (" + timeout
                            + ") and one second, or no message could be sent while its lease lasts: lengthen the lease");
        }
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
        return !leaving && inHand.get() + more < MOST_IN_HAND;
    }

    int room() {
        return leaving ? 0 : Math.max(0, MOST_IN_HAND - inHand.get());
    }

    /** From now on nothing more is taken in hand or begun. */
    void leave() {
        leaving = true;
        laidDown(0);
    }

    boolean isLeaving() {
        return leaving;
    }

    /** After {@link #leave}: whether everything was laid down before the longest call could have ended. */
    boolean isEmptyHandedInTime() throws InterruptedException {
        return emptyHanded.await(timeout.plus(SPARE).toMillis(), TimeUnit.MILLISECONDS);
    }

    void took(int parcels) {
        inHand.addAndGet(parcels);
    }

    void laidDown(int parcels) {
        if (inHand.addAndGet(-parcels) == 0 && leaving) {
            emptyHanded.countDown();
        }
    }
}
