package io.causerie.outbox;

import io.causerie.channel.Channels;
import io.causerie.channel.Page;
import io.causerie.channel.PageAccess;
import io.causerie.database.Batches;
import io.causerie.database.Workers;
import io.causerie.graph.SendApi;
import io.causerie.graph.SendResult;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Sends what is leased to this node. A chain is what may leave from one lane: its first message goes, and the next one
 * only when Meta has accepted it; otherwise the rest goes back into the table. Outcomes are committed in batches.
 */
@ApplicationScoped
public class Sender {
    private static final int IN_ONE_COMMIT = 256;

    @Inject
    Workers workers;

    @Inject
    OutboxMessages messages;

    @Inject
    SendApi api;

    @Inject
    Channels channels;

    @Inject
    Node node;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "causerie.outbox.grace", defaultValue = "PT20S")
    Duration grace;

    @Inject
    @ConfigProperty(name = "causerie.graph.timeout", defaultValue = "PT10S")
    Duration timeout;

    private Rules rules;
    private Batches<Deque<Parcel>> departures;
    private Batches<String> wakes;
    private Batches<OutboxMessages.Tried> ledger;

    @PostConstruct
    void open() {
        rules = new Rules(grace, new SecureRandom());
        departures = new Batches<>(workers, IN_ONE_COMMIT, chains -> chains.forEach(this::next));
        wakes = new Batches<>(workers, IN_ONE_COMMIT, lanes -> depart(messages.claim(new LinkedHashSet<>(lanes))));
        ledger = new Batches<>(workers, IN_ONE_COMMIT, this::keep);
    }

    void onPromised(@Observes(during = TransactionPhase.AFTER_SUCCESS) Promised promised) {
        depart(promised.leased());
        wake(promised.lanes());
    }

    void wake(Collection<String> lanes) {
        lanes.forEach(wakes::add);
    }

    /** What the timer does: whatever was forgotten is found, whatever is due leaves. */
    void tick() {
        messages.expire(grace);
        wake(messages.due(node.room()));
    }

    private void depart(List<Parcel> parcels) {
        node.took(parcels.size());
        Map<String, Deque<Parcel>> chains = new LinkedHashMap<>();
        parcels.forEach(parcel -> chains.computeIfAbsent(parcel.lane(), lane -> new ArrayDeque<>()).add(parcel));
        chains.values().forEach(departures::add);
    }

    private void next(Deque<Parcel> chain) {
        Parcel parcel = chain.peek();
        if (parcel == null) {
            return;
        }
        Instant startBefore = parcel.leaseUntil().minus(timeout).minusSeconds(1);
        Optional<PageAccess> access = channels.access(parcel.page());
        if (access.isEmpty()) {
            settle(chain, Settlement.givenUp("Page " + parcel.page() + " is not connected any more"));
        } else if (clock.instant().isAfter(startBefore)) {
            settle(chain, Settlement.laidBack());
        } else {
            api.send(access.get(), parcel.payload(), startBefore).thenAccept(result -> heard(chain, result));
        }
    }

    private void heard(Deque<Parcel> chain, SendResult result) {
        settle(chain, rules.settle(chain.peek(), result, clock.instant()));
    }

    private void settle(Deque<Parcel> chain, Settlement outcome) {
        ledger.add(new OutboxMessages.Tried(chain.poll(), outcome));
        if (outcome.state() == MessageState.SENT || outcome.state() == MessageState.DEAD) {
            if (!chain.isEmpty()) {
                departures.add(chain);
            }
        } else {
            chain.forEach(rest -> ledger.add(new OutboxMessages.Tried(rest, Settlement.laidBack())));
        }
    }

    private void keep(List<OutboxMessages.Tried> tried) {
        node.laidDown(tried.size());
        List<OutboxMessages.Tried> holds = new ArrayList<>();
        for (OutboxMessages.Tried one : tried) {
            if (one.settlement().hold().isPresent()) {
                holds.add(one);
            }
        }
        holds.forEach(this::hold);
        wake(messages.settle(tried));
    }

    private void hold(OutboxMessages.Tried tried) {
        Settlement.Hold hold = tried.settlement().hold().orElseThrow();
        Instant until = hold.pause().map(clock.instant()::plus).orElse(Page.FOR_GOOD);
        channels.hold(tried.parcel().page(), until, hold.alarm());
    }
}
