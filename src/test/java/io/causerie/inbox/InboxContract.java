package io.causerie.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.causerie.database.Heard;
import io.causerie.database.NewRows;
import io.causerie.database.OldRows;
import io.causerie.database.Sql;
import io.causerie.database.TestDatabase;
import io.causerie.database.TurnedClock;
import io.causerie.message.Channel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the stored events promise, on every database. */
abstract class InboxContract {
    final TurnedClock clock = new TurnedClock();
    private final List<EventsStored> woken = new ArrayList<>();
    EventStore store;
    InboxEvents events;
    Sql sql;

    abstract Sql database();

    @BeforeEach
    void open() {
        sql = database();
        events = new InboxEvents();
        events.sql = sql;
        events.clock = clock;
        store = new EventStore();
        store.rows = new NewRows(sql);
        store.sql = sql;
        store.clock = clock;
        store.stored = new Heard<>(woken);
    }

    @Test
    void storesAnEventOnceHoweverOftenItComes() {
        boolean[] first = store.store(List.of(message("ada", "1")));
        boolean[] again = store.store(List.of(message("ada", "1"), message("ada", "1"), message("ada", "2")));

        assertThat(first).containsExactly(true);
        assertThat(again).containsExactly(false, false, true);
    }

    @Test
    void looksForARareKindAStretchAtATime() {
        sql.change("""
                insert into inbox_event (app, page, lane, channel, kind, dedup_key, received_at, body, state, attempts)
                select 'demo', '1', '1-ada', 'MESSAGING', case when x = 1 then 'optin' else 'message' end, 'k' || x,
                    current_timestamp, '{}', 1, 0 from generate_series(1, ?) r(x)""", EventLog.LOOKED_THROUGH + 1);
        EventLog log = new EventLog();
        log.sql = sql;

        EventLog.Stretch first = log.list("optin", Long.MAX_VALUE, 10);
        EventLog.Stretch second = log.list("optin", first.next().orElseThrow(), 10);

        assertThat(first.entries()).isEmpty();
        assertThat(second.entries()).extracting(EventLog.Entry::kind).containsExactly("optin");
        assertThat(second.next()).isEmpty();
    }

    @Test
    void tellsNewFromKnownWithinOneCommit() {
        store.store(List.of(message("ada", "1")));

        boolean[] fresh = store.store(List.of(
                message("ada", "2"),
                message("ada", "1"),
                message("ada", "3"),
                message("ada", "3"),
                message("ada", "4")));

        assertThat(fresh).containsExactly(true, false, true, false, true);
    }

    @Test
    void handsOutALaneInTheOrderOfItsArrival() {
        store.store(List.of(message("ada", "1"), message("basile", "2"), message("ada", "3")));

        assertThat(events.open(List.of("9-ada")))
                .extracting(event -> event.incoming().words().orElseThrow())
                .containsExactly("1", "3");
    }

    @Test
    void wakesEachLaneThatHasSomethingNewOnce() {
        store.store(List.of(message("ada", "1"), message("ada", "2")));
        store.store(List.of(message("ada", "2")));

        assertThat(woken).singleElement().satisfies(stored -> assertThat(stored.lanes())
                .containsExactly("9-ada"));
    }

    @Test
    void keepsWhatNobodyWorksOnWithoutWakingAnybody() {
        Body.Item change = new Body.Item("9", null, Channel.CHANGES, EventKind.CHANGE.wire(), "key", null, "{}");

        boolean[] fresh = store.store(List.of(NewEvent.of("demo", change)));

        assertThat(fresh).containsExactly(true);
        assertThat(woken).isEmpty();
    }

    @Test
    void handsALongLaneOutPieceByPiece() {
        List<NewEvent> many =
                IntStream.range(0, 500).mapToObj(i -> message("ada", "" + i)).toList();
        store.store(many);
        store.store(List.of(message("basile", "hello")));
        List<Integer> read = new ArrayList<>();
        events.sql = TestDatabase.counted(sql, read);

        List<StoredEvent> piece = events.open(List.of("9-ada", "9-basile"));

        assertThat(read).isNotEmpty().allMatch(rows -> rows <= InboxEvents.MOST_OF_A_LANE + 1);
        assertThat(InboxEvents.cutOff(piece)).containsExactly("9-ada");
        assertThat(piece.get(49).incoming().words()).contains("49");
    }

    @Test
    void handsOutNothingThatIsDone() {
        store.store(List.of(message("ada", "1")));
        events.done(ids("9-ada"));

        assertThat(events.open(List.of("9-ada"))).isEmpty();
    }

    @Test
    void findsWhatWasForgottenOnceItsLeaseHasEnded() {
        store.store(List.of(message("ada", "1")));

        assertThat(events.forgotten(10)).isEmpty();
        clock.turn(Duration.ofMinutes(1));

        assertThat(events.forgotten(10)).containsExactly("9-ada");
        assertThat(events.forgotten(10)).isEmpty();
    }

    @Test
    void holdsALaneBackUntilItsFailedEventMayBeTriedAgain() {
        store.store(List.of(message("ada", "1"), message("ada", "2")));
        events.failed(ids("9-ada").get(0), Duration.ofSeconds(4), false, "on purpose");

        assertThat(events.open(List.of("9-ada"))).isEmpty();
        clock.turn(Duration.ofSeconds(4));

        assertThat(events.forgotten(10)).containsExactly("9-ada");
        assertThat(events.open(List.of("9-ada")))
                .extracting(StoredEvent::attempts)
                .containsExactly(1, 0);
    }

    @Test
    void letsALaneGoOnBehindAnEventThatIsSetAside() {
        store.store(List.of(message("ada", "1"), message("ada", "2")));

        events.failed(ids("9-ada").get(0), Duration.ZERO, true, "on purpose");

        assertThat(events.open(List.of("9-ada")))
                .extracting(event -> event.incoming().words().orElseThrow())
                .containsExactly("2");
    }

    @Test
    void countsAFailureForTheFirstEventOfALaneWhoeverIsToBlame() {
        store.store(List.of(message("ada", "1"), message("ada", "2")));

        for (int tries = 1; tries <= 3; tries++) {
            events.firstFailed("9-ada", any -> Duration.ZERO, 3, "on purpose");
        }

        assertThat(setAside().list(Long.MAX_VALUE, 10))
                .extracting(SetAside.Failed::conversation, SetAside.Failed::tries, SetAside.Failed::problem)
                .containsExactly(tuple("9-ada", 3, "on purpose"));
        assertThat(events.open(List.of("9-ada")))
                .extracting(event -> event.incoming().words().orElseThrow())
                .containsExactly("2");
    }

    @Test
    void takesWhatWasSetAsideAgainOnce() {
        store.store(List.of(message("ada", "1")));
        long id = ids("9-ada").get(0);
        events.failed(id, Duration.ZERO, true, "on purpose");
        woken.clear();

        assertThat(setAside().takeAgain(id)).isTrue();
        assertThat(setAside().takeAgain(id)).isFalse();

        assertThat(events.open(List.of("9-ada")))
                .extracting(StoredEvent::attempts)
                .containsExactly(0);
        assertThat(woken).singleElement().satisfies(stored -> assertThat(stored.lanes())
                .containsExactly("9-ada"));
    }

    private SetAside setAside() {
        SetAside aside = new SetAside();
        aside.sql = sql;
        aside.clock = clock;
        aside.stored = new Heard<>(woken);
        return aside;
    }

    @Test
    void dropsWhatIsOldAndDoneAndNothingElse() {
        store.store(List.of(message("ada", "done"), message("basile", "open"), message("cleo", "set aside")));
        events.done(ids("9-ada"));
        events.failed(ids("9-cleo").get(0), Duration.ZERO, true, "on purpose");
        clock.turn(Duration.ofDays(91));
        store.store(List.of(message("dora", "young")));
        events.done(ids("9-dora"));

        new OldRows(sql, clock).drop(OldEvents.ROWS, clock.instant().minus(Duration.ofDays(90)));

        assertThat(sql.rows("select lane from inbox_event order by id", row -> row.getString(1)))
                .containsExactly("9-basile", "9-dora");
    }

    private List<Long> ids(String lane) {
        return events.open(List.of(lane)).stream().map(StoredEvent::id).toList();
    }

    static NewEvent message(String person, String text) {
        String json =
                "{\"sender\":{\"id\":\"%s\"},\"recipient\":{\"id\":\"9\"},\"message\":{\"mid\":\"m_%s\",\"text\":\"%s\"}}"
                        .formatted(person, text, text);
        return NewEvent.of(
                "demo",
                new Body.Item("9", person, Channel.MESSAGING, EventKind.MESSAGE.wire(), "key-" + text, null, json));
    }
}
