package io.causerie.outbox;

import io.causerie.database.Batches;
import io.causerie.database.Workers;
import io.causerie.graph.PageVoice;
import io.causerie.graph.SendResult;
import io.causerie.log.Logs;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Sends what is leased to this node. A chain is what may leave from one lane: its first message goes, and the next one
 * only when Meta has accepted it; otherwise the rest goes back into the table. Outcomes are committed in batches.
 */
@ApplicationScoped
public class Sender {
    private static final Logger LOG = Logs.of(Sender.class);
    private static final int IN_ONE_COMMIT = 256;

    /** Whatever is woken beyond that is found by the timer. */
    private static final int MOST_WOKEN = 10_000;

    /** What was sent is sent; to write it down a moment later makes one commit of many. */
    private static final Duration NOBODY_WAITS = Duration.ofMillis(20);

    @Inject
    Workers workers;

    @Inject
    OutboxMessages messages;

    @Inject
    Ledger ledger;

    @Inject
    PageVoice voice;

    @Inject
    Node node;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "causerie.outbox.grace", defaultValue = "PT20S")
    Duration grace;

    /** Longer, because a server that comes back has a backlog of webhooks to take in, and the echo is one of them. */
    @Inject
    @ConfigProperty(name = "causerie.outbox.grace-after-crash", defaultValue = "PT1M")
    Duration graceAfterCrash;

    @Inject
    @ConfigProperty(name = "causerie.graph.timeout", defaultValue = "PT10S")
    Duration timeout;

    @Inject
    Event<Outcomes> outcomes;

    private final Queue<Ledger.Tried> unkept = new ConcurrentLinkedQueue<>();
    private Rules rules;
    private Batches<Deque<Parcel>> departures;
    private Batches<String> wakes;
    private Batches<Ledger.Tried> settlements;

    @PostConstruct
    void open() {
        rules = new Rules(grace, new SecureRandom());
        departures = new Batches<>(workers, IN_ONE_COMMIT, chains -> chains.forEach(this::next));
        wakes = new Batches<>(workers, IN_ONE_COMMIT, lanes -> depart(messages.claim(new LinkedHashSet<>(lanes))));
        settlements = new Batches<>(workers.after(NOBODY_WAITS), IN_ONE_COMMIT, this::keep);
    }

    void onPromised(@Observes(during = TransactionPhase.AFTER_SUCCESS) Promised promised) {
        depart(promised.leased());
        wake(promised.lanes());
    }

    void wake(Collection<String> lanes) {
        lanes.forEach(lane -> wakes.offer(lane, MOST_WOKEN));
    }

    /** What the timer does: whatever was forgotten is found, whatever is due leaves. */
    void tick() {
        for (Ledger.Tried one = unkept.poll(); one != null; one = unkept.poll()) {
            settlements.add(one);
        }
        ledger.expire(graceAfterCrash);
        wake(messages.due(node.room()));
    }

    /** On the way out: what is on the wire is heard to its end, what has not left goes back for the other nodes. */
    void leave(@Observes Shutdown shutdown) throws InterruptedException {
        node.leave();
        if (!node.isEmptyHandedInTime()) {
            LOG.warning(
                    "Not all messages in hand came to their end; their echoes settle them, or they are tried again");
        }
    }

    private void depart(List<Parcel> parcels) {
        node.took(parcels.size());
        Map<String, Deque<Parcel>> chains = new LinkedHashMap<>();
        parcels.forEach(parcel -> chains.computeIfAbsent(parcel.lane(), lane -> new ArrayDeque<>())
                .add(parcel));
        chains.values().forEach(departures::add);
    }

    private void next(Deque<Parcel> chain) {
        Parcel parcel = chain.peek();
        if (parcel == null) {
            return;
        }
        Instant startBefore = parcel.leaseUntil().minus(timeout).minusSeconds(1);
        if (node.isLeaving() || voice.isHeld(parcel.page()) || clock.instant().isAfter(startBefore)) {
            settle(chain, Settlement.laidBack());
        } else {
            voice.say(parcel.page(), parcel.payload(), startBefore).thenAccept(result -> heard(chain, result));
        }
    }

    private void heard(Deque<Parcel> chain, SendResult result) {
        settle(chain, rules.settle(chain.peek(), result, clock.instant()));
    }

    private void settle(Deque<Parcel> chain, Settlement outcome) {
        settlements.add(new Ledger.Tried(chain.poll(), outcome));
        if (outcome.state() == MessageState.SENT || outcome.state() == MessageState.DEAD) {
            if (!chain.isEmpty()) {
                departures.add(chain);
            }
        } else {
            chain.forEach(rest -> settlements.add(new Ledger.Tried(rest, Settlement.laidBack())));
        }
    }

    /** What cannot be kept now, as when the database is away, is kept at a later tick: Meta's answer must not be lost. */
    private void keep(List<Ledger.Tried> tried) {
        try {
            tried.forEach(one -> one.settlement()
                    .hold()
                    .ifPresent(hold -> voice.hold(one.parcel().page(), hold)));
            wake(ledger.settle(tried));
            node.laidDown(tried.size());
            outcomes.fire(outcomes(tried));
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "What became of " + tried.size() + " messages cannot be stored yet", e);
            unkept.addAll(tried);
        }
    }

    private static Outcomes outcomes(List<Ledger.Tried> tried) {
        int[] counts = new int[MessageState.values().length];
        tried.forEach(one -> counts[one.settlement().state().ordinal()]++);
        return new Outcomes(
                counts[MessageState.SENT.ordinal()],
                counts[MessageState.READY.ordinal()],
                counts[MessageState.UNKNOWN.ordinal()],
                counts[MessageState.DEAD.ordinal()]);
    }
}
