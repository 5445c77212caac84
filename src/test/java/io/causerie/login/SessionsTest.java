package io.causerie.login;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SessionsTest {
    private final Lodge lodge = new Lodge();
    private final Requests.Session session = new Requests.Session();

    @BeforeEach
    void letAdaIn() {
        lodge.account("ada", Role.VIEWER);
    }

    @Test
    void beginsUnderAnIdThatNobodyKnewBefore() {
        var before = session.id();

        signIn();

        assertThat(session.id()).isNotEqualTo(before);
        assertThat(person()).hasValueSatisfying(who -> assertThat(who.name()).isEqualTo("ada"));
    }

    @Test
    void opensNothingForAWrongPassword() {
        var request = Requests.post("/login");

        lodge.sessions.signIn(request.build(), "ada", "guess");

        assertThat(request.session()).isNull();
    }

    @Test
    void stillBelongsToNobodyBeforeAnybodySignsIn() {
        assertThat(person()).isEmpty();
        assertThat(lodge.sessions.csrfToken(request())).isEmpty();
    }

    @Test
    void endsByItself() {
        signIn();
        lodge.clock.turn(Duration.ofHours(12));

        assertThat(person()).isEmpty();
    }

    @Test
    void endsWhenThePersonSaysSo() {
        signIn();

        lodge.sessions.signOut(request());

        assertThat(person()).isEmpty();
    }

    @Test
    void endsWhenTheAccountIsClosed() {
        signIn();

        lodge.accounts.save("ada", new AccountWish(Optional.empty(), Set.of(Role.VIEWER), true));

        assertThat(person()).isEmpty();
    }

    @Test
    void endsWhenThePasswordIsChangedElsewhere() {
        signIn();
        lodge.clock.turn(Duration.ofSeconds(1));

        lodge.accounts.changePassword("ada", "another four words");

        assertThat(person()).isEmpty();
    }

    @Test
    void knowsTheRolesOfNow() {
        signIn();

        lodge.accounts.find("ada").orElseThrow().changeRoles(Set.of(Role.ADMIN));

        assertThat(person()).hasValueSatisfying(who -> assertThat(who.roles()).containsExactly(Role.ADMIN));
    }

    @Test
    void believesOnlyWhatRepeatsItsSecret() {
        signIn();
        var secret = lodge.sessions.csrfToken(request()).orElseThrow();

        var genuine = Requests.post("/api/v1/me").in(session).with("X-CSRF-Token", secret);
        var guessed = Requests.post("/api/v1/me").in(session).with("X-CSRF-Token", secret + "x");
        var silent = Requests.post("/api/v1/me").in(session);
        var foreign = Requests.post("/api/v1/me")
                .in(session)
                .with("X-CSRF-Token", secret)
                .with("Sec-Fetch-Site", "cross-site");
        var reading = Requests.get("/api/v1/me").in(session);

        assertThat(lodge.sessions.isGenuine(genuine.build())).isTrue();
        assertThat(lodge.sessions.isGenuine(guessed.build())).isFalse();
        assertThat(lodge.sessions.isGenuine(silent.build())).isFalse();
        assertThat(lodge.sessions.isGenuine(foreign.build())).isFalse();
        assertThat(lodge.sessions.isGenuine(reading.build())).isTrue();
    }

    private void signIn() {
        lodge.sessions.signIn(Requests.post("/login").in(session).build(), "ada", Lodge.PASSWORD);
    }

    private Optional<Person> person() {
        return lodge.sessions.person(request());
    }

    private HttpServletRequest request() {
        return Requests.get("/index").in(session).build();
    }
}
