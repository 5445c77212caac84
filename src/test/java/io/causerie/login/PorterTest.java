package io.causerie.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PorterTest {
    private static final String HOME = "203.0.113.9";
    private static final String ELSEWHERE = "198.51.100.7";
    private final Lodge lodge = new Lodge();

    @BeforeEach
    void letAdaIn() {
        lodge.account("ada", Role.AUTHOR, Role.VIEWER);
    }

    @Test
    void knowsANameHoweverItIsTyped() {
        var admission = lodge.porter.signIn(" ＡDA ", Lodge.PASSWORD, HOME);

        assertThat(admission.person()).contains(Person.of("ada", Set.of(Role.AUTHOR, Role.VIEWER)));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            ada,    guess
            ada,    ''
            nobody, four words of nobody
            '',     four words of nobody
            """)
    void saysTheSameToAWrongNameAndAWrongPassword(String name, String password) {
        var admission = lodge.porter.signIn(name, password, HOME);

        assertThat(admission).isEqualTo(Admission.Refused.because(Refusal.WRONG));
    }

    @Test
    void saysThatAnAccountIsLockedOnlyToWhoeverKnowsItsPassword() {
        lodge.accounts.save("ada", new AccountWish(Optional.empty(), Set.of(Role.VIEWER), true));

        assertThat(lodge.porter.signIn("ada", Lodge.PASSWORD, HOME))
                .isEqualTo(Admission.Refused.because(Refusal.LOCKED));
        assertThat(lodge.porter.signIn("ada", "guess", HOME)).isEqualTo(Admission.Refused.because(Refusal.WRONG));
    }

    @Test
    void doesNotLetARightGuessInWhileItWaits() {
        lodge.porter.signIn("ada", Lodge.PASSWORD, HOME);
        guess(5, ELSEWHERE);

        var there = lodge.porter.signIn("ada", Lodge.PASSWORD, ELSEWHERE);
        var here = lodge.porter.signIn("ada", Lodge.PASSWORD, HOME);

        assertThat(there).isInstanceOfSatisfying(Admission.Refused.class, refused -> assertThat(refused.why())
                .isEqualTo(Refusal.WAIT));
        assertThat(here.person()).isPresent();
    }

    @Test
    void forgetsARightPasswordThatIsNoLongerRight() {
        lodge.porter.signIn("ada", Lodge.PASSWORD, HOME);

        lodge.accounts.changePassword("ada", "another four words");

        assertThat(lodge.porter.signIn("ada", Lodge.PASSWORD, HOME).person()).isEmpty();
    }

    @Test
    void putsStubbornGuessingOnTheTrail() {
        for (int i = 0; i < 11; i++) {
            lodge.guesses.held("ada", ELSEWHERE).ifPresent(lodge.clock::turn);
            guess(1, ELSEWHERE);
        }

        assertThat(lodge.audit.search(Audit.Search.ALL, 10)).anySatisfy(entry -> {
            assertThat(entry.action()).isEqualTo("account.held");
            assertThat(entry.address()).isEqualTo(ELSEWHERE);
        });
    }

    @Test
    void givesATokenNoMoreThanItsOwnerHasNow() {
        var secret = token(Role.AUTHOR, Role.VIEWER);
        lodge.accounts.find("ada").orElseThrow().changeRoles(Set.of(Role.VIEWER, Role.AGENT));

        var admission = lodge.porter.byToken(secret, HOME);

        assertThat(admission.person()).contains(Person.of("ada", Set.of(Role.VIEWER)));
    }

    @Test
    void givesATokenOfAnAdministratorTheRolesItWasMadeWithAndNoOther() {
        var secret = token(Role.AUTHOR);
        lodge.accounts.find("ada").orElseThrow().changeRoles(Set.of(Role.ADMIN));

        var admission = lodge.porter.byToken(secret, HOME);

        assertThat(admission.person()).contains(Person.of("ada", Set.of(Role.AUTHOR)));
    }

    @Test
    void refusesATokenWhoseRolesItsOwnerHasLost() {
        var secret = token(Role.AUTHOR);
        lodge.accounts.find("ada").orElseThrow().changeRoles(Set.of(Role.VIEWER));

        assertThat(lodge.porter.byToken(secret, HOME)).isEqualTo(Admission.Refused.because(Refusal.TOKEN));
    }

    private void guess(int times, String address) {
        for (int i = 0; i < times; i++) {
            lodge.porter.signIn("ada", "guess " + i, address);
        }
    }

    private String token(String... roles) {
        var ada = Person.of("ada", Set.of(Role.AUTHOR, Role.VIEWER));
        var grant = lodge.tokens.create(ada, new Actor("ada", HOME), "deploy", Set.of(roles), 30);
        return ((TokenGrant.Granted) grant).secret();
    }
}
