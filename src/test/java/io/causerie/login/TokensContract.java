package io.causerie.login;

import static org.assertj.core.api.Assertions.assertThat;

import io.causerie.database.TurnedClock;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What personal access tokens promise. */
interface TokensContract {
    Person ADA = Person.of("ada", Set.of(Role.AUTHOR, Role.VIEWER));
    Actor ADA_AT_HOME = new Actor("ada", "203.0.113.9");

    Tokens tokens();

    Audit audit();

    TurnedClock clock();

    @Test
    default void isKnownByWhatWasShownOnce() {
        var granted = grant(Set.of(Role.VIEWER));

        var found = tokens().find(granted.secret(), "192.0.2.1");

        assertThat(found).hasValueSatisfying(token -> {
            assertThat(token.owner()).isEqualTo("ada");
            assertThat(token.roles()).containsExactly(Role.VIEWER);
        });
    }

    @Test
    default void givesAllRolesOfItsOwnerUnlessToldOtherwise() {
        var granted = grant(Set.of());

        assertThat(granted.token().roles()).isEqualTo(ADA.roles());
    }

    @Test
    default void letsAnAdministratorMakeATokenThatMayLess() {
        var boss = Person.of("ada", Set.of(Role.ADMIN));

        var grant = tokens().create(boss, ADA_AT_HOME, "deploy", Set.of(Role.VIEWER), 30);

        assertThat(grant).isInstanceOfSatisfying(TokenGrant.Granted.class, granted -> assertThat(
                        granted.token().roles())
                .containsExactly(Role.VIEWER));
    }

    @Test
    default void refusesASecretThatIsOffByOneCharacter() {
        var secret = grant(Set.of()).secret();
        var last = secret.charAt(secret.length() - 1) == '0' ? '1' : '0';

        var found = tokens().find(secret.substring(0, secret.length() - 1) + last, "192.0.2.1");

        assertThat(found).isEmpty();
    }

    @Test
    default void refusesATokenThatHasExpired() {
        var granted = grant(Set.of());
        clock().turn(Duration.ofDays(30));

        assertThat(tokens().find(granted.secret(), "192.0.2.1")).isEmpty();
    }

    @Test
    default void refusesATokenThatWasRevoked() {
        var granted = grant(Set.of());

        assertThat(tokens().revoke(ADA_AT_HOME, "ada", granted.token().id())).isTrue();

        assertThat(tokens().find(granted.secret(), "192.0.2.1")).isEmpty();
    }

    @Test
    default void revokesNobodyElsesToken() {
        var granted = grant(Set.of());

        var revoked = tokens().revoke(
                        new Actor("bob", "192.0.2.1"), "bob", granted.token().id());

        assertThat(revoked).isFalse();
        assertThat(tokens().find(granted.secret(), "192.0.2.1")).isPresent();
    }

    @Test
    default void saysWhenAndWhereItWasLastUsed() {
        var granted = grant(Set.of());

        tokens().find(granted.secret(), "192.0.2.1");

        assertThat(tokens().of("ada")).singleElement().satisfies(token -> {
            assertThat(token.usedAt()).contains(clock().instant());
            assertThat(token.usedFrom()).contains("192.0.2.1");
        });
    }

    @Test
    default void keepsNothingThatOpensTheHouse() {
        var granted = grant(Set.of());

        var told = tokens().of("ada").toString() + audit().search(Audit.Search.ALL, 10) + granted;

        assertThat(told).contains(granted.token().id()).doesNotContain(granted.secret());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            '',     viewer, 30,  TITLE_FORM
            deploy, admin,  30,  ROLES_BEYOND
            deploy, agent,  30,  ROLES_BEYOND
            deploy, viewer, 0,   DAYS_FORM
            deploy, viewer, 366, DAYS_FORM
            """)
    default void refusesAWishThatGoesTooFar(String title, String role, int days, AccountFault fault) {
        var grant = tokens().create(ADA, ADA_AT_HOME, title, Set.of(role), days);

        assertThat(grant).isEqualTo(new TokenGrant.Refused(Set.of(fault)));
    }

    private TokenGrant.Granted grant(Set<String> roles) {
        return (TokenGrant.Granted) tokens().create(ADA, ADA_AT_HOME, "deploy", roles, 30);
    }
}
