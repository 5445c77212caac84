package io.causerie.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.causerie.database.Heard;
import io.causerie.database.NewRows;
import io.causerie.database.Sql;
import io.causerie.database.TestDatabase;
import io.causerie.database.TurnedClock;
import io.causerie.message.Channel;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the hall does when more arrives than can be stored: it says so early, and memory stays what it was. */
class InboxTest {
    private static final Duration PATIENCE = Duration.ofSeconds(4);

    private final TurnedClock clock = new TurnedClock();
    private final Queue<Runnable> threads = new ArrayDeque<>();
    private final List<PutOff> putOff = new ArrayList<>();
    private final List<Intake> intake = new ArrayList<>();
    private final Inbox inbox = new Inbox();

    @BeforeEach
    void open() {
        inbox.clock = clock;
        inbox.intake = new Heard<>(intake);
        inbox.putOff = new Heard<>(putOff);
        inbox.mostBodies = 1_000;
        inbox.mostSize = 100_000;
        inbox.patience = PATIENCE;
        keepIn(TestDatabase.h2());
        inbox.open(threads::add);
    }

    private void keepIn(Sql sql) {
        inbox.events = events(sql);
        inbox.stored = new InboxEvents();
        inbox.stored.sql = sql;
    }

    private EventStore events(Sql sql) {
        EventStore events = new EventStore();
        events.rows = new NewRows(sql);
        events.sql = sql;
        events.clock = clock;
        events.stored = new Heard<>(new ArrayList<>());
        return events;
    }

    @Test
    void tellsOfABodyAfterItsCommit() {
        CompletableFuture<Receipt> receipt = post("1", 10);
        assertThat(receipt).isNotDone();

        threads.remove().run();

        assertThat(receipt).isCompletedWithValue(new Receipt.Stored(1, 0));
        assertThat(inbox.load()).isEqualTo(new Inbox.Load(0, 0, Duration.ZERO, java.util.Optional.empty()));
    }

    @Test
    void holdsNoMoreBodiesThanItMayHoweverManyArrive() {
        for (int i = 0; i < 100_000; i++) {
            post("" + i, 10);
        }

        assertThat(inbox.load().bodies()).isEqualTo(1_000);
        assertThat(putOff).hasSize(99_000).containsOnly(new PutOff(PutOff.Why.FULL));
    }

    @Test
    void holdsNoMoreTextThanItMayHoweverLongBodiesAre() {
        for (int i = 0; i < 1_000; i++) {
            post("" + i, 5_000);
        }

        assertThat(inbox.load().size()).isBetween(100_000L, 105_100L);
        assertThat(inbox.load().closed()).contains(PutOff.Why.FULL);
    }

    @Test
    void takesMoreInAgainOnceWhatWaitedIsStored() {
        for (int i = 0; i < 2_000; i++) {
            post("" + i, 10);
        }
        while (!threads.isEmpty()) {
            threads.remove().run();
        }

        CompletableFuture<Receipt> later = post("later", 10);
        threads.remove().run();

        assertThat(later).isCompletedWithValue(new Receipt.Stored(1, 0));
        assertThat(intake.stream().mapToInt(Intake::stored).sum()).isEqualTo(1_001);
    }

    @Test
    void putsOffWhoeverHasWaitedAsLongAsMetaDoes() {
        CompletableFuture<Receipt> first = post("1", 10);
        clock.turn(PATIENCE);

        CompletableFuture<Receipt> second = post("2", 10);
        inbox.tick();

        assertThat(first).isCompletedWithValue(new Receipt.NotNow(PATIENCE));
        assertThat(second).isCompletedWithValue(new Receipt.NotNow(PATIENCE));
        assertThat(putOff).containsOnly(new PutOff(PutOff.Why.SLOW));
    }

    @Test
    void staysClosedWhileACommitHangs() {
        inbox.events = new EventStore() {
            @Override
            public boolean[] store(List<NewEvent> events) {
                InboxTest.this.clock.turn(PATIENCE);
                assertThat(post("2", 10)).isCompletedWithValue(new Receipt.NotNow(PATIENCE));
                inbox.tick();
                assertThat(post("3", 10)).isCompletedWithValue(new Receipt.NotNow(PATIENCE));
                return new boolean[] {true};
            }
        };
        CompletableFuture<Receipt> first = post("1", 10);

        threads.remove().run();

        assertThat(first).isCompletedWithValue(new Receipt.NotNow(PATIENCE));
        assertThat(inbox.closed()).isEmpty();
    }

    @Test
    void triesNothingForAWhileWhenTheDatabaseIsAway() {
        keepIn(TestDatabase.away());
        CompletableFuture<Receipt> first = post("1", 10);
        CompletableFuture<Receipt> second = post("2", 10);

        threads.remove().run();

        assertThat(first).isCompletedWithValue(new Receipt.NotNow(Duration.ofSeconds(1)));
        assertThat(second).isCompletedWithValue(new Receipt.NotNow(Duration.ofSeconds(1)));
        assertThat(inbox.closed()).isPresent();
        clock.turn(Duration.ofSeconds(1));
        assertThat(inbox.closed()).isEmpty();
    }

    @Test
    void storesTheOthersWhenOneBodyCannotBe() {
        CompletableFuture<Receipt> good = post("1", 10);
        CompletableFuture<Receipt> bad = post("x".repeat(100), 10);

        threads.remove().run();

        assertThat(good.join()).isInstanceOf(Receipt.Stored.class);
        assertThat(bad).isCompletedWithValue(new Receipt.NotNow(PATIENCE));
        assertThat(inbox.load().bodies()).isZero();
    }

    private CompletableFuture<Receipt> post(String key, int length) {
        String json = "{\"message\":{\"mid\":\"%s\",\"text\":\"%s\"}}".formatted(key, "a".repeat(length));
        Body.Item item = new Body.Item("9", "ada", Channel.MESSAGING, "message", key, null, json);
        return inbox.accept("demo", List.of(item)).toCompletableFuture();
    }
}
