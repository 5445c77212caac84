package io.causerie.monitor;

import io.causerie.conversation.TurnsTaken;
import io.causerie.inbox.Intake;
import io.causerie.inbox.PutOff;
import io.causerie.outbox.Outcomes;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;
import org.eclipse.microprofile.metrics.Counter;
import org.eclipse.microprofile.metrics.MetadataBuilder;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.MetricUnits;
import org.eclipse.microprofile.metrics.Tag;
import org.eclipse.microprofile.metrics.Timer;

/** Counts what the rooms say they have done, and shows how long the queues are. */
@ApplicationScoped
public class Meters {
    @Inject
    MetricRegistry registry;

    @Inject
    Queues queues;

    private Counter bodies;
    private Counter events;
    private Counter duplicates;
    private final Map<PutOff.Why, Counter> putOff = new EnumMap<>(PutOff.Why.class);
    private Counter turns;
    private Timer commits;
    private Counter sent;
    private Counter again;
    private Counter unknown;
    private Counter dead;

    /** Makes this bean at the start, so that every count is there with its zero before anything happens. */
    void begin(@Observes Startup startup) {}

    @PostConstruct
    void open() {
        bodies = registry.counter("causerie_webhook_bodies");
        events = registry.counter("causerie_inbox_events");
        duplicates = registry.counter("causerie_inbox_duplicates");
        for (PutOff.Why why : PutOff.Why.values()) {
            putOff.put(why, registry.counter("causerie_webhook_put_off", new Tag("why", why.name())));
        }
        turns = registry.counter("causerie_turns");
        commits = registry.timer("causerie_turn_commits");
        sent = registry.counter("causerie_messages_sent");
        again = registry.counter("causerie_messages_tried_again");
        unknown = registry.counter("causerie_messages_unknown");
        dead = registry.counter("causerie_messages_dead");
        gauge("causerie_inbox_open", () -> queues.inbox().open());
        gauge("causerie_outbox_open", () -> queues.outbox().open());
        gauge("causerie_outbox_dead_letters", queues::deadLetters);
    }

    private void gauge(String name, Supplier<Long> value) {
        registry.gauge(
                new MetadataBuilder().withName(name).withUnit(MetricUnits.NONE).build(), value);
    }

    void count(@Observes Intake intake) {
        bodies.inc(intake.bodies());
        events.inc(intake.stored());
        duplicates.inc(intake.duplicates());
    }

    void count(@Observes PutOff one) {
        putOff.get(one.why()).inc();
    }

    void count(@Observes TurnsTaken taken) {
        turns.inc(taken.turns());
        commits.update(taken.took());
    }

    void count(@Observes Outcomes outcomes) {
        sent.inc(outcomes.sent());
        again.inc(outcomes.again());
        unknown.inc(outcomes.unknown());
        dead.inc(outcomes.dead());
    }
}
