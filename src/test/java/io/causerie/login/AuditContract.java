package io.causerie.login;

import static org.assertj.core.api.Assertions.assertThat;

import io.causerie.database.TurnedClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the audit trail tells. */
interface AuditContract {
    Actor ADA = new Actor("ada", "203.0.113.9");
    Actor BOB = new Actor("bob", "192.0.2.1");

    Audit audit();

    TurnedClock clock();

    @Test
    default void tellsWhoDidWhatWhenAndFromWhere() {
        audit().record(ADA, "page.saved", "apps/demo/pages/102", "state=live");

        assertThat(audit().search(Audit.Search.ALL, 10)).singleElement().satisfies(entry -> {
            assertThat(entry.who()).isEqualTo("ada");
            assertThat(entry.address()).isEqualTo("203.0.113.9");
            assertThat(entry.at()).isEqualTo(clock().instant());
            assertThat(entry.subject()).isEqualTo("apps/demo/pages/102");
        });
    }

    @Test
    default void findsWordsInAnyCaseAndPlace() {
        audit().record(ADA, "page.saved", "apps/demo/pages/102", "state=live bot=opening-hours");
        audit().record(ADA, "page.saved", "apps/demo/pages/103", "state=paused bot=opening-hours");

        assertThat(subjects(text("Opening-Hours"))).hasSize(2);
        assertThat(subjects(text("hours LIVE"))).containsExactly("apps/demo/pages/102");
        assertThat(subjects(text("103 live"))).isEmpty();
    }

    @Test
    default void findsWhatOnePersonDid() {
        audit().record(ADA, "bot.saved", "bots/joke", "");
        audit().record(BOB, "bot.saved", "bots/parrot", "");

        var search = new Audit.Search("", Optional.of("Bob"), Optional.empty(), Optional.empty(), Optional.empty());

        assertThat(subjects(search)).containsExactly("bots/parrot");
    }

    @Test
    default void findsWhatWasDoneInATime() {
        audit().record(ADA, "bot.saved", "bots/early", "");
        clock().turn(Duration.ofHours(1));
        Instant from = clock().instant();
        audit().record(ADA, "bot.saved", "bots/middle", "");
        clock().turn(Duration.ofHours(1));
        Instant to = clock().instant();
        audit().record(ADA, "bot.saved", "bots/late", "");

        var search = new Audit.Search("", Optional.empty(), Optional.of(from), Optional.of(to), Optional.empty());

        assertThat(subjects(search)).containsExactly("bots/middle");
    }

    @Test
    default void goesOnWhereThePageBeforeEnded() {
        List.of("a", "b", "c", "d").forEach(bot -> audit().record(ADA, "bot.saved", "bots/" + bot, ""));
        var first = audit().search(text("saved"), 2);

        var before = Optional.of(first.get(1).id());
        var second = audit().search(
                        new Audit.Search("saved", Optional.empty(), Optional.empty(), Optional.empty(), before), 2);

        assertThat(first).extracting(Audit.Entry::subject).containsExactly("bots/d", "bots/c");
        assertThat(second).extracting(Audit.Entry::subject).containsExactly("bots/b", "bots/a");
    }

    @Test
    default void shortensWhatIsTooLong() {
        audit().record(ADA, "bot.saved", "bots/" + "x".repeat(400), "y".repeat(3000));

        assertThat(audit().search(Audit.Search.ALL, 10))
                .singleElement()
                .satisfies(entry -> assertThat(entry.detail()).hasSize(2000).endsWith("…"));
    }

    private List<String> subjects(Audit.Search search) {
        return audit().search(search, 10).stream().map(Audit.Entry::subject).toList();
    }

    private static Audit.Search text(String text) {
        return new Audit.Search(text, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
