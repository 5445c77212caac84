package io.causerie.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.causerie.database.Heard;
import io.causerie.database.Sql;
import io.causerie.database.TurnedClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What versions and environments promise, on every database. */
abstract class VersionsContract {
    private final TurnedClock clock = new TurnedClock();
    private final List<BotChanged> changes = new ArrayList<>();
    private final Bots bots = new Bots();
    private final Environments environments = new Environments();

    abstract Sql database();

    @BeforeEach
    void open() {
        bots.sql = database();
        bots.clock = clock;
        bots.changed = new Heard<>(changes);
        bots.versionsKept = 3;
        environments.sql = bots.sql;
        environments.clock = clock;
        environments.changed = bots.changed;
    }

    @Test
    void countsVersionsFromOne() {
        assertThat(save("one")).isEqualTo(1);
        assertThat(save("two")).isEqualTo(2);

        assertThat(bots.newest("joker")).contains(new Bots.Number("joker", 2));
        assertThat(bots.file(new Bots.Number("joker", 1))).contains("one");
    }

    @Test
    void tellsWhoSavedAVersionWhenAndWhy() {
        bots.save(Edit.of("joker", "one", "ann").because("a better joke").bringingBack(7));

        assertThat(bots.version(new Bots.Number("joker", 1)))
                .contains(new Version(
                        new Bots.Number("joker", 1),
                        clock.instant(),
                        "ann",
                        "a better joke",
                        OptionalInt.of(7),
                        false));
    }

    @Test
    void listsVersionsNewestFirst() {
        save("one");
        save("two");
        save("three");

        assertThat(bots.versions("joker", 3, 1))
                .extracting(version -> version.number().version())
                .containsExactly(2);
        assertThat(bots.versions("joker", Integer.MAX_VALUE, 9))
                .extracting(version -> version.number().version())
                .containsExactly(3, 2, 1);
    }

    @Test
    void refusesAnEditOfAVersionThatIsNotTheNewest() {
        save("one");
        save("two");

        assertThat(bots.save(edit("three").basedOn(OptionalInt.of(1)))).isEmpty();
        assertThat(bots.save(edit("three").basedOn(OptionalInt.of(2)))).contains(new Bots.Number("joker", 3));
    }

    @Test
    void refusesToMakeABotAnewThatIsThere() {
        assertThat(bots.save(edit("one").basedOn(OptionalInt.of(0)))).isPresent();

        assertThat(bots.save(edit("two").basedOn(OptionalInt.of(0)))).isEmpty();
    }

    @Test
    void refusesToEditABotThatIsNotThere() {
        assertThat(bots.save(edit("one").basedOn(OptionalInt.of(4)))).isEmpty();
        assertThat(bots.newest("joker")).isEmpty();
    }

    @Test
    void keepsTheLastVersionsOnly() {
        List.of("one", "two", "three", "four", "five").forEach(this::save);

        assertThat(numbers()).containsExactly(5, 4, 3);
    }

    @Test
    void keepsWhatWasPublishedHoweverOldItIs() {
        save("one");
        save("two");
        environments.publish(new Bots.Number("joker", 1), "production", "ann");
        environments.publish(new Bots.Number("joker", 2), "production", "ann");

        List.of("three", "four", "five", "six").forEach(this::save);

        assertThat(numbers()).containsExactly(6, 5, 4, 2, 1);
    }

    @Test
    void remembersWhatSomebodySavedLast() {
        bots.save(Edit.of("joker", "from a folder", "folder"));
        save("edited since");

        assertThat(bots.lastFileFrom("folder", "joker")).contains("from a folder");
        assertThat(bots.lastFileFrom("folder", "other")).isEmpty();
    }

    @Test
    void answersEverywhereWithTheNewestVersionUntilOneIsPublished() {
        save("one");
        save("two");

        assertThat(environments.of("joker"))
                .extracting(Environment::name, Environment::version, Environment::follows)
                .containsExactly(tuple("draft", 2, true), tuple("production", 2, true));
    }

    @Test
    void answersWithThePublishedVersionWhateverIsSavedAfterIt() {
        save("one");
        environments.publish(new Bots.Number("joker", 1), "production", "ann");
        save("two");

        assertThat(version("production")).isEqualTo(1);
        assertThat(version("draft")).isEqualTo(2);
    }

    @Test
    void knowsTheWayBack() {
        save("one");
        save("two");
        environments.publish(new Bots.Number("joker", 1), "production", "ann");
        clock.turn(Duration.ofHours(1));
        environments.publish(new Bots.Number("joker", 2), "production", "bob");

        Environment production = environments.find("joker", "production").orElseThrow();

        assertThat(production.before()).hasValue(1);
        assertThat(production.since()).contains(clock.instant());
        assertThat(production.changedBy()).isEqualTo("bob");
    }

    @Test
    void followsTheNewestVersionAgainWhenTold() {
        save("one");
        environments.publish(new Bots.Number("joker", 1), "production", "ann");
        environments.follow("joker", "production", "ann");
        save("two");

        assertThat(version("production")).isEqualTo(2);
    }

    @Test
    void publishesNoVersionThatIsNotThere() {
        save("one");

        assertThat(environments.publish(new Bots.Number("joker", 2), "production", "ann"))
                .isFalse();
        assertThat(environments.publish(new Bots.Number("other", 1), "production", "ann"))
                .isFalse();
        assertThat(version("production")).isEqualTo(1);
    }

    @Test
    void neverPinsTheDraft() {
        save("one");

        assertThatThrownBy(() -> environments.publish(new Bots.Number("joker", 1), "draft", "ann"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void makesAndRemovesMoreEnvironments() {
        save("one");
        environments.publish(new Bots.Number("joker", 1), "staging", "ann");
        save("two");

        assertThat(version("staging")).isEqualTo(1);
        assertThat(environments.remove("joker", "staging")).isTrue();
        assertThat(environments.remove("joker", "staging")).isFalse();
        assertThat(environments.find("joker", "staging")).isEmpty();
    }

    @Test
    void knowsTheBaseUrlOfEachEnvironment() {
        save("one");
        environments.publish(new Bots.Number("joker", 1), "staging", "ann");

        assertThat(environments.baseUrl("joker", "draft", "https://old.example.com"))
                .isTrue();
        assertThat(environments.baseUrl("joker", "draft", "https://draft.example.com"))
                .isTrue();
        assertThat(environments.baseUrl("joker", "staging", "https://staging.example.com"))
                .isTrue();

        assertThat(environments.of("joker"))
                .extracting(Environment::name, Environment::baseUrl)
                .containsExactly(
                        tuple("draft", Optional.of("https://draft.example.com")),
                        tuple("production", Optional.empty()),
                        tuple("staging", Optional.of("https://staging.example.com")));
    }

    @Test
    void givesNoBaseUrlToAnEnvironmentThatNobodyMade() {
        save("one");

        assertThat(environments.baseUrl("joker", "staging", "https://staging.example.com"))
                .isFalse();
        assertThat(environments.find("joker", "staging")).isEmpty();
    }

    @Test
    void forgetsABaseUrlWhenToldOrWithItsEnvironment() {
        save("one");
        environments.publish(new Bots.Number("joker", 1), "staging", "ann");
        environments.baseUrl("joker", "staging", "https://staging.example.com");
        environments.baseUrl("joker", "production", "https://example.com");

        environments.remove("joker", "staging");
        environments.publish(new Bots.Number("joker", 1), "staging", "ann");

        assertThat(environments.find("joker", "staging").orElseThrow().baseUrl())
                .isEmpty();
        assertThat(environments.noBaseUrl("joker", "production")).isTrue();
        assertThat(environments.noBaseUrl("joker", "production")).isFalse();
        assertThat(environments.find("joker", "production").orElseThrow().baseUrl())
                .isEmpty();
    }

    @Test
    void keepsTheBaseUrlOfAnEnvironmentThatEveryBotHas() {
        save("one");
        environments.publish(new Bots.Number("joker", 1), "production", "ann");
        environments.baseUrl("joker", "production", "https://example.com");

        environments.remove("joker", "production");

        assertThat(environments.find("joker", "production").orElseThrow().baseUrl())
                .contains("https://example.com");
    }

    @Test
    void tellsTheHouseOfEveryChange() {
        save("one");
        environments.publish(new Bots.Number("joker", 1), "production", "ann");

        assertThat(changes).containsExactly(new BotChanged("joker"), new BotChanged("joker"));
    }

    private int save(String file) {
        return bots.save(edit(file)).orElseThrow().version();
    }

    private static Edit edit(String file) {
        return Edit.of("joker", file, "ann");
    }

    private int version(String environment) {
        return environments.find("joker", environment).orElseThrow().version();
    }

    private List<Integer> numbers() {
        return bots.versions("joker", Integer.MAX_VALUE, 9).stream()
                .map(version -> version.number().version())
                .toList();
    }
}
