package io.causerie.login;

import static org.assertj.core.api.Assertions.assertThat;

import io.causerie.database.TurnedClock;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How guessing is slowed down, and who is spared. */
interface GuessesContract {
    String HOME = "203.0.113.9";
    String ELSEWHERE = "198.51.100.7";

    Guesses guesses();

    TurnedClock clock();

    @Test
    default void letsAPersonMistypeSometimes() {
        guess("ada", HOME, 4);

        assertThat(guesses().held("ada", HOME)).isEmpty();
    }

    @Test
    default void doublesTheWaitWithEachFurtherGuess() {
        guess("ada", HOME, 7);

        assertThat(guesses().held("ada", HOME)).contains(Duration.ofSeconds(4));
    }

    @Test
    default void neverWaitsLongerThanAQuarterOfAnHour() {
        guess("ada", HOME, 60);

        assertThat(guesses().held("ada", HOME)).contains(Duration.ofMinutes(15));
    }

    @Test
    default void countsNothingWhileItWaits() {
        guess("ada", HOME, 5);

        var first = guesses().attempt("ada", HOME);
        var second = guesses().attempt("ada", HOME);

        assertThat(first).contains(Duration.ofSeconds(1)).isEqualTo(second);
    }

    @Test
    default void startsAnewAfterTheRightPassword() {
        guess("ada", HOME, 4);
        guesses().attempt("ada", HOME);
        guesses().wasRight("ada", HOME);

        guess("ada", HOME, 4);

        assertThat(guesses().held("ada", HOME)).isEmpty();
    }

    @Test
    default void startsAnewAfterHalfADay() {
        guess("ada", HOME, 10);
        clock().turn(Guesses.FORGOTTEN.plusSeconds(1));

        guess("ada", HOME, 1);

        assertThat(guesses().held("ada", HOME)).isEmpty();
    }

    @Test
    default void doesNotCountWhatNobodyCouldCheck() {
        IntStream.range(0, 10).forEach(i -> {
            guesses().attempt("ada", HOME);
            guesses().takeBack("ada", HOME);
        });

        assertThat(guesses().held("ada", HOME)).isEmpty();
    }

    @Test
    default void slowsDownManyMachinesThatGuessTogether() {
        guessFromManyMachines("ada", 30);

        assertThat(guesses().held("ada", ELSEWHERE)).isPresent();
        assertThat(guesses().heldUntil("ada")).isPresent();
    }

    @Test
    default void letsAPersonInWhereThePersonCameInBefore() {
        guesses().attempt("ada", HOME);
        guesses().wasRight("ada", HOME);

        guessFromManyMachines("ada", 30);

        assertThat(guesses().held("ada", HOME)).isEmpty();
        assertThat(guesses().attempt("ada", HOME)).isEmpty();
    }

    @Test
    default void neverKeepsTheFirstAdministratorOutOfAnotherAddress() {
        guessFromManyMachines("boss", 100);

        assertThat(guesses().held("boss", ELSEWHERE)).isEmpty();
    }

    @Test
    default void slowsDownOneMachineThatTriesManyNames() {
        IntStream.range(0, 45).forEach(i -> guess("name" + i, HOME, 1));

        assertThat(guesses().held("ada", HOME)).isPresent();
        assertThat(guesses().held("ada", ELSEWHERE)).isEmpty();
    }

    @Test
    default void takesANetworkOfIpv6ForOneMachine() {
        IntStream.rangeClosed(1, 6).forEach(i -> guess("ada", "2001:db8:1:2::" + i, 1));

        assertThat(guesses().held("ada", "2001:db8:1:2::ff")).isPresent();
        assertThat(guesses().held("ada", "2001:db8:1:3::ff")).isEmpty();
    }

    @Test
    default void opensANameAgainWhenAnAdministratorSaysSo() {
        guessFromManyMachines("ada", 30);

        guesses().forget("ada");

        assertThat(guesses().held("ada", ELSEWHERE)).isEmpty();
    }

    @Test
    default void sweepsWhatNoLongerCountsAndKeepsWhereSomebodyIsAtHome() {
        guesses().attempt("ada", HOME);
        guesses().wasRight("ada", HOME);
        guess("ada", ELSEWHERE, 7);
        clock().turn(Guesses.FORGOTTEN.plusSeconds(1));

        guesses().sweep();

        guessFromManyMachines("ada", 30);
        assertThat(guesses().held("ada", HOME)).isEmpty();
    }

    /** Wrong ones, each made as soon as it may be. */
    private void guess(String name, String address, int times) {
        for (int i = 0; i < times; i++) {
            guesses().held(name, address).ifPresent(clock()::turn);
            guesses().attempt(name, address);
        }
    }

    private void guessFromManyMachines(String name, int machines) {
        for (int i = 0; i < machines; i++) {
            guesses().held(name, "192.0.2." + i).ifPresent(clock()::turn);
            guesses().attempt(name, "192.0.2." + i);
        }
    }
}
