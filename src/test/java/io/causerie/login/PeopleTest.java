package io.causerie.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeopleTest {
    private static final String HOME = "203.0.113.9";
    private static final Actor ADA = new Actor("ada", HOME);
    private static final Actor BOSS = new Actor("boss", HOME);
    private final Lodge lodge = new Lodge();

    @BeforeEach
    void letAdaIn() {
        lodge.account("ada", Role.ADMIN);
    }

    @Test
    void makesNoAccountUnderANameThatIsTaken() {
        var change = lodge.people.create(BOSS, " ADA ", wish(Lodge.PASSWORD, false, Role.VIEWER));

        assertThat(change).isEqualTo(new AccountChange.Refused(Set.of(AccountFault.NAME_TAKEN)));
    }

    @Test
    void makesAPasswordThatAnAccountMayHave() {
        var change = lodge.people.create(BOSS, "bob", wish(People.madePassword(), false, Role.VIEWER));

        assertThat(change).isInstanceOfSatisfying(AccountChange.Saved.class, saved -> assertThat(
                        saved.account().madeAt())
                .contains(lodge.clock.instant()));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            viewer, false
            admin,  true
            """)
    void letsNobodyShutTheOwnDoor(String role, boolean locked) {
        var change = lodge.people.save(ADA, "Ada", new AccountWish(Optional.empty(), Set.of(role), locked));

        assertThat(change).isEqualTo(new AccountChange.Refused(Set.of(AccountFault.ONESELF)));
        assertThat(lodge.people.remove(ADA, "ada")).isEqualTo(new AccountChange.Refused(Set.of(AccountFault.ONESELF)));
    }

    @Test
    void letsSomebodyElseLockAndRemove() {
        var locked = lodge.people.save(BOSS, "ada", new AccountWish(Optional.empty(), Set.of(Role.ADMIN), true));
        var removed = lodge.people.remove(BOSS, "ada");

        assertThat(locked).isInstanceOf(AccountChange.Saved.class);
        assertThat(removed).isInstanceOf(AccountChange.Removed.class);
        assertThat(lodge.people.find("ada")).isEmpty();
    }

    @Test
    void knowsWhenSomebodyWasLastHereToTheHour() {
        var first = lodge.clock.instant();
        lodge.porter.signIn("ada", Lodge.PASSWORD, HOME);
        lodge.clock.turn(Duration.ofMinutes(59));
        lodge.porter.person("ada", first);
        var withinTheHour = seenAt();
        lodge.clock.turn(Duration.ofMinutes(1));
        lodge.porter.person("ada", first);

        assertThat(withinTheHour).contains(first);
        assertThat(seenAt()).contains(first.plus(Presence.TO_THE));
    }

    @Test
    void takesAWrongPasswordForNoVisit() {
        lodge.porter.signIn("ada", "guess", HOME);

        assertThat(seenAt()).isEmpty();
    }

    private Optional<Instant> seenAt() {
        return lodge.people.find("ada").orElseThrow().seenAt();
    }

    private static AccountWish wish(String password, boolean locked, String... roles) {
        return new AccountWish(Optional.of(password), Set.of(roles), locked);
    }
}
