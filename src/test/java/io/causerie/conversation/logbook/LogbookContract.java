package io.causerie.conversation.logbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.causerie.database.Ageing;
import io.causerie.database.OldRows;
import io.causerie.database.Sql;
import io.causerie.database.TurnedClock;
import io.causerie.dialogue.TraceLine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the logbook promises, on every database. */
abstract class LogbookContract {
    private final TurnedClock clock = new TurnedClock();
    private final Logbook logbook = new Logbook();
    private final Forgetting forgetting = new Forgetting();
    private long event;

    abstract Sql database();

    @BeforeEach
    void open() {
        logbook.sql = database();
        forgetting.sql = logbook.sql;
        forgetting.turns = 3;
    }

    @Test
    void tellsTheTurnsOfAConversationWithHowTheyWent() {
        said("1-ada", "tell me a joke", "ask-joke", 0.93);
        said("1-bob", "bananas", null, 0);
        said("1-ada", "hm", null, 0);

        List<Logbook.Turn> turns = logbook.turns("1-ada", Long.MAX_VALUE, 10);

        assertThat(turns).extracting(turn -> turn.entry().words()).containsExactly("hm", "tell me a joke");
        assertThat(turns.get(1).trace().orElseThrow().toString()).contains("I_SKILL_TRIGGERED");
        assertThat(turns.get(1).entry())
                .extracting(Entry::intent, Entry::confidence, Entry::verdict, Entry::skills)
                .containsExactly("ask-joke", 93, Verdict.MATCHED, List.of("tell"));
    }

    @Test
    void listsWhatWasNotUnderstood() {
        said("1-ada", "tell me a joke", "ask-joke", 0.93);
        said("1-ada", "bananas", null, 0);
        said("1-ada", "funny?", "ask-joke", 0.52);

        Feed feed = logbook.feed(with(Set.of(Verdict.UNMATCHED, Verdict.UNSURE)), 10);

        assertThat(words(feed)).containsExactly("funny?", "bananas");
        assertThat(feed.more()).isEmpty();
    }

    @Test
    void findsWordsAndIntentsAndTakesSignsOfPatternsForWhatTheyAre() {
        said("1-ada", "100% Funny", "laughs", 0.9);
        said("1-ada", "100 times", "laughs", 0.9);
        said("1-ada", "100% sure", null, 0);

        assertThat(words(logbook.feed(wish(Optional.empty(), "100%"), 10))).containsExactly("100% sure", "100% Funny");
        assertThat(words(logbook.feed(wish(Optional.of("laughs"), "funny"), 10)))
                .containsExactly("100% Funny");
    }

    @Test
    void goesOnBehindAMarkWithoutLosingThoseOfTheSameMoment() {
        List.of("one", "two", "three").forEach(words -> said("1-ada", words, null, 0));

        Feed first = logbook.feed(Wish.of("joker"), 2);
        Feed second = logbook.feed(after(first.more()), 2);

        assertThat(words(first)).containsExactly("three", "two");
        assertThat(words(second)).containsExactly("one");
        assertThat(second.more()).isEmpty();
    }

    @Test
    void looksNoFurtherThanTheTimesItIsGiven() {
        said("1-ada", "before", null, 0);
        clock.turn(Duration.ofHours(1));
        var from = clock.instant();
        said("1-ada", "within", null, 0);
        clock.turn(Duration.ofHours(1));
        said("1-ada", "after", null, 0);

        Wish wish = new Wish(
                "joker",
                Fate.OPEN,
                Set.of(),
                Optional.empty(),
                "",
                Optional.of(from),
                Optional.of(from.plusSeconds(60)),
                Optional.empty());

        assertThat(words(logbook.feed(wish, 10))).containsExactly("within");
    }

    @Test
    void takesEntriesOutOfTheFeedOnce() {
        said("1-ada", "bananas", null, 0);
        said("1-ada", "apples", null, 0);
        long bananas = logbook.feed(Wish.of("joker"), 10).entries().get(1).id();

        assertThat(logbook.settle("joker", List.of(bananas), Fate.ARCHIVED)).isEqualTo(1);
        assertThat(logbook.settle("joker", List.of(bananas), Fate.ASSIGNED)).isZero();

        assertThat(words(logbook.feed(Wish.of("joker"), 10))).containsExactly("apples");
        assertThat(logbook.open("joker", List.of(bananas))).isEmpty();
    }

    @Test
    void keepsTheBotsApart() {
        said("1-ada", "bananas", null, 0);
        long bananas = logbook.feed(Wish.of("joker"), 10).entries().get(0).id();

        assertThat(logbook.feed(Wish.of("other"), 10).entries()).isEmpty();
        assertThat(logbook.settle("other", List.of(bananas), Fate.ARCHIVED)).isZero();
    }

    @Test
    void keepsOfLongConversationsHowTheLastTurnsWent() {
        List.of("one", "two", "three", "four", "five").forEach(words -> said("1-ada", words, null, 0));
        said("1-bob", "alone", null, 0);

        forgetting.thinOut();
        forgetting.thinOut();

        assertThat(logbook.turns("1-ada", Long.MAX_VALUE, 10))
                .extracting(turn -> turn.trace().isPresent())
                .containsExactly(true, true, true, false, false);
        assertThat(logbook.turns("1-bob", Long.MAX_VALUE, 10).get(0).trace()).isPresent();
    }

    @Test
    void forgetsFirstHowItWentAndThenWhatWasSaid() {
        said("1-ada", "old", null, 0);
        clock.turn(Duration.ofDays(8));
        said("1-ada", "young", null, 0);

        age(OldTraces.ROWS, 7);
        assertThat(logbook.turns("1-ada", Long.MAX_VALUE, 10))
                .extracting(turn -> turn.trace().isPresent())
                .containsExactly(true, false);
        clock.turn(Duration.ofDays(83));
        age(OldEntries.ROWS, 90);

        assertThat(words(logbook.feed(Wish.of("joker"), 10))).containsExactly("young");
    }

    @Test
    void keepsWhateverSomebodyWrites() {
        var nothingNice = "a\0b\uD83D" + "😀".repeat(600);

        said("1-ada", nothingNice, null, 0);

        assertThat(logbook.turns("1-ada", Long.MAX_VALUE, 10).get(0).entry().words())
                .startsWith("ab?😀")
                .endsWith("😀…");
    }

    private void age(Ageing.Rows rows, int days) {
        new OldRows(logbook.sql, clock).drop(rows, clock.instant().minus(Duration.ofDays(days)));
    }

    private void said(String conversation, String words, String intent, double confidence) {
        List<TraceLine> trace = new ArrayList<>();
        List<Map<String, Object>> intents =
                intent == null ? List.of() : List.of(Map.of("slug", intent, "confidence", confidence));
        Map<String, Object> heard =
                Map.of("heard", "words", "source", words, "processing_language", "en", "intents", intents);
        trace.add(new TraceLine(TraceLine.Level.INFO, "I_HEARD", "", heard));
        trace.add(new TraceLine(TraceLine.Level.INFO, "I_SKILL_TRIGGERED", "", Map.of("skill", "tell")));
        logbook.enter(Collections.singleton(
                Logged.of("joker", conversation, Optional.of(++event), clock.instant(), trace, true)));
    }

    private static Wish with(Set<Verdict> verdicts) {
        return new Wish(
                "joker",
                Fate.OPEN,
                verdicts,
                Optional.empty(),
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Wish wish(Optional<String> intent, String text) {
        return new Wish(
                "joker", Fate.OPEN, Set.of(), intent, text, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Wish after(Optional<Wish.Mark> mark) {
        return new Wish("joker", Fate.OPEN, Set.of(), Optional.empty(), "", Optional.empty(), Optional.empty(), mark);
    }

    private static List<String> words(Feed feed) {
        return feed.entries().stream().map(Entry::words).toList();
    }
}
