package io.causerie.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.causerie.login.ldap.LdapDirectory;
import io.causerie.login.ldap.Slapd;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against a real OpenLDAP. */
class DirectoryPeopleTest {
    private static final String HOME = "203.0.113.9";
    private final Lodge lodge = new Lodge();
    private final Instant since = lodge.clock.instant();
    private Slapd slapd;

    @BeforeEach
    void letBobIn() {
        assumeTrue(Slapd.isInstalled(), Slapd.MISSING);
        slapd = Slapd.start();
        var config = slapd.config(slapd.ldaps());
        lodge.ask(LdapDirectory.open(key -> Optional.ofNullable(config.get(key)))
                .directory()
                .orElseThrow());
        lodge.porter.signIn("Bob", "bob-password", HOME);
    }

    @AfterEach
    void close() {
        if (slapd != null) {
            lodge.directory.close();
            slapd.close();
        }
    }

    @Test
    void learnsTheRolesOfNowAfterAQuarterOfAnHour() {
        slapd.change(
                "dn: cn=bot-agents,ou=groups,dc=example,dc=com",
                "changetype: modify",
                "add: member",
                "member: uid=bob,ou=people,dc=example,dc=com");

        var before = lodge.porter.person("bob", since);
        lodge.clock.turn(DirectoryPeople.FRESH);
        var after = lodge.porter.person("bob", since);

        assertThat(before).contains(Person.of("bob", Set.of(Role.VIEWER)));
        assertThat(after).contains(Person.of("bob", Set.of(Role.VIEWER, Role.AGENT)));
    }

    @Test
    void putsOutWhoHasLeftTheCompany() {
        slapd.change("dn: uid=bob,ou=people,dc=example,dc=com", "changetype: delete");
        lodge.clock.turn(DirectoryPeople.FRESH);

        var first = lodge.porter.person("bob", since);
        var again = lodge.porter.person("bob", since);

        assertThat(first).isEmpty();
        assertThat(again).isEmpty();
    }

    @Test
    void keepsPeopleInForADayWhileTheDirectoryIsAway() {
        slapd.stop();

        lodge.clock.turn(Duration.ofHours(23));
        var sameDay = lodge.porter.person("bob", since);
        lodge.clock.turn(Duration.ofHours(1));
        var nextDay = lodge.porter.person("bob", since);
        slapd.restart();

        assertThat(sameDay).isPresent();
        assertThat(nextDay).isEmpty();
    }

    @Test
    void neverTakesSomebodyOfTheDirectoryForALocalAccount() {
        lodge.account("alice", Role.VIEWER);

        var admission = lodge.porter.signIn("alice", "alice-password", HOME);

        assertThat(admission).isEqualTo(Admission.Refused.because(Refusal.WRONG));
    }

    @Test
    void letsNobodyOfTheDirectoryInWhenItIsNoLongerAsked() {
        lodge.directory.store = "local";

        assertThat(lodge.porter.person("bob", since)).isEmpty();
        assertThat(lodge.porter.signIn("bob", "bob-password", HOME).person()).isEmpty();
    }
}
