package io.causerie.login.ldap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.causerie.login.ldap.LdapAnswer.Reason;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Against a real OpenLDAP. */
class LdapDirectoryTest {
    private static Slapd slapd;
    private LdapDirectory directory;

    @BeforeAll
    static void startSlapd() {
        assumeTrue(Slapd.isInstalled(), Slapd.MISSING);
        slapd = Slapd.start();
    }

    @AfterAll
    static void stopSlapd() {
        if (slapd != null) {
            slapd.close();
        }
    }

    @AfterEach
    void close() {
        if (directory != null) {
            directory.close();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"LDAPS", "StartTLS"})
    void followsGroupsInGroupsAndEndsInCircles(String encryption) {
        open(slapd.config(encryption.equals("LDAPS") ? slapd.ldaps() : slapd.ldap()));

        var answer = directory.check("alice", "alice-password");

        assertThat(answer).isEqualTo(new LdapAnswer.Known("Alice", Set.of("admin")));
    }

    @Test
    void staysOnTheFirstLevelWhenToldSo() {
        open(slapd.config(slapd.ldaps()), "nested-groups", "none");

        assertThat(directory.check("alice", "alice-password")).isEqualTo(new LdapAnswer.Known("Alice", Set.of()));
        assertThat(directory.check("bob", "bob-password")).isEqualTo(new LdapAnswer.Known("bob", Set.of("viewer")));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            bob,    guess,          WRONG
            bob,    '',             WRONG
            nobody, guess,          WRONG
            dave,   dave-password,  LOCKED
            erin,   erin-password,  EXPIRED
            """)
    void saysWhyNot(String name, String password, Reason why) {
        open(slapd.config(slapd.ldaps()));

        assertThat(directory.check(name, password)).isEqualTo(new LdapAnswer.Refused(why));
    }

    @Test
    void saysThatTheDirectoryLockedSomebodyWhoGuessed() {
        open(slapd.config(slapd.ldaps()));
        for (int i = 0; i < 3; i++) {
            directory.check("frank", "guess");
        }

        assertThat(directory.check("frank", "frank-password")).isEqualTo(new LdapAnswer.Refused(Reason.LOCKED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "bo*",
                "bob)(uid=*",
                "*)(|(uid=*",
                "bob,ou=people",
                "bob,ou=people,dc=example,dc=com",
                "bob\u0000",
                "bob+cn=Bob",
                "\\62ob",
                "#0403626f62"
            })
    void takesWhateverIsTypedForANameOnly(String name) {
        open(slapd.config(slapd.ldaps()));
        var bySearch = directory.check(name, "bob-password");
        directory.close();
        open(slapd.config(slapd.ldaps()), "user-dn", "uid={name},ou=people,dc=example,dc=com");
        var byTemplate = directory.check(name, "bob-password");

        assertThat(bySearch).isEqualTo(new LdapAnswer.Refused(Reason.WRONG));
        assertThat(byTemplate).isEqualTo(new LdapAnswer.Refused(Reason.WRONG));
    }

    @Test
    void findsThePersonAndTheGroupsOfAnOddName() {
        open(slapd.config(slapd.ldaps()));

        var answer = directory.check("g, (temp)*", "odd-password");

        assertThat(answer).isEqualTo(new LdapAnswer.Known("g, (temp)*", Set.of("agent")));
    }

    @Test
    void needsNoAccountOfItsOwnWhereTheNamesAreKnown() {
        var config = slapd.config(slapd.ldaps());
        config.keySet().removeIf(key -> key.contains(".bind-") || key.contains(".user-base"));
        open(config, "user-dn", "uid={name},ou=people,dc=example,dc=com");

        assertThat(directory.check("alice", "alice-password"))
                .isEqualTo(new LdapAnswer.Known("Alice", Set.of("admin")));
        assertThat(directory.check("alice", "guess")).isEqualTo(new LdapAnswer.Refused(Reason.WRONG));
        assertThat(directory.look("alice")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            bob,    viewer
            carol,  ''
            dave,   ''
            nobody, ''
            """)
    void saysWhatSomebodyMayWithoutThePassword(String name, String role) {
        open(slapd.config(slapd.ldaps()));

        var roles = directory.look(name).flatMap(LdapAnswer::roles);

        assertThat(roles).contains(role.isEmpty() ? Set.of() : Set.of(role));
    }

    @Test
    void tellsAnOperatorHowItIsAskedAndWhetherItAnswers() {
        open(slapd.config(slapd.ldap()));

        var answers = directory.trouble();
        slapd.stop();
        var away = directory.trouble();
        slapd.restart();

        assertThat(directory.servers()).containsExactly(new LdapServer(slapd.ldap(), "StartTLS"));
        assertThat(directory.groupsByRole()).containsEntry("viewer", Set.of("bot-viewers"));
        assertThat(answers).isEmpty();
        assertThat(away).contains(Reason.AWAY);
    }

    @Test
    void tellsAnOperatorThatTheSearchingAccountIsRefused() {
        open(slapd.config(slapd.ldaps()), "bind-password", "another");

        assertThat(directory.trouble()).contains(Reason.MISCONFIGURED);
    }

    @Test
    void saysThatTheDirectoryIsAwayAndFindsItAgain() {
        open(slapd.config(slapd.ldap()));
        directory.check("bob", "bob-password");
        slapd.stop();

        var meanwhile = directory.check("bob", "bob-password");
        slapd.restart();
        var afterwards = directory.check("bob", "bob-password");

        assertThat(meanwhile).isEqualTo(new LdapAnswer.Refused(Reason.AWAY));
        assertThat(afterwards).isInstanceOf(LdapAnswer.Known.class);
    }

    @Test
    void asksTheSecondServerWhenTheFirstIsAway() throws IOException {
        open(slapd.config("ldaps://localhost:" + closedPort() + " " + slapd.ldaps()));

        assertThat(directory.check("bob", "bob-password")).isInstanceOf(LdapAnswer.Known.class);
    }

    @Test
    void doesNotWaitForADirectoryThatSaysNothing() throws IOException {
        try (var silent = new ServerSocket(0)) {
            open(slapd.config("ldap://localhost:" + silent.getLocalPort()), "read-timeout", "PT0.2S");

            assertThat(directory.check("bob", "bob-password")).isEqualTo(new LdapAnswer.Refused(Reason.AWAY));
        }
    }

    @Test
    void trustsNoCertificateThatNobodyVouchesFor() {
        var config = slapd.config(slapd.ldaps());
        config.remove("causerie.ldap.trust");
        open(config);

        assertThat(directory.check("bob", "bob-password")).isEqualTo(new LdapAnswer.Refused(Reason.MISCONFIGURED));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            url,           ldaps-under-another-name
            bind-password, another
            user-base,     'ou=nowhere,dc=example,dc=com'
            group-base,    'ou=nowhere,dc=example,dc=com'
            user-filter,   (|(objectClass=inetOrgPerson)(uid={name}))
            """)
    void tellsAMistakeOfTheOperatorFromOneOfThePerson(String key, String value) {
        var wrong = value.equals("ldaps-under-another-name") ? slapd.ldapsUnderAnotherName() : value;
        open(slapd.config(slapd.ldaps()), key, wrong);

        assertThat(directory.check("bob", "bob-password")).isEqualTo(new LdapAnswer.Refused(Reason.MISCONFIGURED));
    }

    @Test
    void sendsNoPasswordInClearTextUnlessToldSo() {
        open(slapd.config(slapd.ldap()), "start-tls", "false");

        assertThat(directory.check("bob", "bob-password")).isEqualTo(new LdapAnswer.Refused(Reason.MISCONFIGURED));
    }

    private void open(Map<String, String> config, String... more) {
        for (int i = 0; i < more.length; i += 2) {
            config.put("causerie.ldap." + more[i], more[i + 1]);
        }
        directory = LdapDirectory.open(key -> Optional.ofNullable(config.get(key)))
                .directory()
                .orElseThrow();
    }

    private static int closedPort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
