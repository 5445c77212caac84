package io.causerie.inbox;

import io.causerie.database.Column;
import io.causerie.database.NewRows;
import io.causerie.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Where events are stored: 0 open, 1 done, 2 recorded (nobody works on it), 3 set aside after too many failures. */
@ApplicationScoped
class EventStore {
    private static final int RECORDED = 2;

    private static final NewRows.Into EVENTS = new NewRows.Into(
            "inbox_event",
            "dedup_key",
            List.of(
                    new Column("app", "varchar"),
                    new Column("page", "varchar"),
                    new Column("lane", "varchar"),
                    new Column("channel", "varchar"),
                    new Column("kind", "varchar"),
                    new Column("dedup_key", "varchar"),
                    new Column("happened_at", "timestamptz"),
                    new Column("received_at", "timestamptz"),
                    new Column("body", "text"),
                    new Column("state", "smallint"),
                    new Column("attempts", "smallint"),
                    new Column("look_at", "timestamptz")));

    @Inject
    Sql sql;

    @Inject
    NewRows rows;

    @Inject
    Clock clock;

    @Inject
    Event<EventsStored> stored;

    /** For each event whether it was new; all are committed, or none. */
    @Transactional
    public boolean[] store(List<NewEvent> events) {
        Instant now = clock.instant();
        List<Object[]> values = events.stream().map(event -> row(event, now)).toList();
        boolean[] fresh = rows.insert(EVENTS, values);
        Set<String> lanes = new LinkedHashSet<>();
        for (int i = 0; i < fresh.length; i++) {
            if (fresh[i] && events.get(i).open()) {
                lanes.add(events.get(i).lane());
            }
        }
        if (!lanes.isEmpty()) {
            stored.fire(new EventsStored(lanes));
        }
        return fresh;
    }

    private static Object[] row(NewEvent event, Instant now) {
        Body.Item item = event.item();
        return new Object[] {
            event.app(),
            item.page(),
            event.lane(),
            item.channel().name(),
            item.kind(),
            item.dedupKey(),
            item.at(),
            now,
            item.json(),
            event.open() ? InboxEvents.OPEN : RECORDED,
            0,
            event.open() ? now.plus(InboxEvents.LEASE) : null
        };
    }
}
