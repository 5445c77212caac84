package io.causerie.login.ldap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LdapConfigTest {
    private final Map<String, String> config = new HashMap<>(Map.of(
            "causerie.ldap.url", "ldaps://directory.example.com",
            "causerie.ldap.bind-dn", "cn=service,dc=example,dc=com",
            "causerie.ldap.bind-password", "a-secret",
            "causerie.ldap.user-base", "ou=people,dc=example,dc=com",
            "causerie.ldap.group-base", "ou=groups,dc=example,dc=com",
            "causerie.ldap.role.admin", "bot-admins"));

    @Test
    void needsLittleToBeComplete() {
        var reading = read();

        assertThat(reading.faults()).isEmpty();
        assertThat(reading.settings()).hasValueSatisfying(settings -> {
            assertThat(settings.userFilter()).isEqualTo("(uid={name})");
            assertThat(settings.startTls()).isTrue();
        });
    }

    @Test
    void letsActiveDirectoryFollowNestedGroupsItself() {
        config.put("causerie.ldap.nested-groups", "in-chain");

        assertThat(read().settings()).hasValueSatisfying(settings -> {
            assertThat(settings.groupFilter()).isEqualTo("(member:1.2.840.113556.1.4.1941:={dn})");
            assertThat(settings.nested()).isFalse();
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            url             | -                  | is missing
            url             | https://directory  | cannot be read
            bind-dn         | -                  | is missing
            bind-password   | -                  | is missing
            user-base       | -                  | is missing
            user-filter     | {name}             | is not a filter
            user-filter     | (uid=alice)        | finds the same for everybody
            group-base      | groups             | is not a distinguished name
            nested-groups   | deep               | is not known
            start-tls       | yes                | is not known
            trust           | /nowhere/at.all    | cannot be read
            connect-timeout | 5                  | is not a time
            read-timeout    | PT1H               | is not a time
            connections     | many               | is not a number
            role.admin      | -                  | is missing
            """)
    void namesTheKeyThatIsWrongAndTheFix(String key, String value, String what) {
        config.put("causerie.ldap." + key, value);

        assertThat(read().faults()).singleElement().satisfies(fault -> assertThat(fault)
                .startsWith("causerie.ldap." + key + " " + what)
                .matches(".*\\(.+\\)")
                .doesNotContain("a-secret"));
    }

    @Test
    void namesAllFaultsAtOnce() {
        config.clear();

        assertThat(read().faults()).hasSize(5);
    }

    private LdapConfig.Reading read() {
        return LdapConfig.read(key -> Optional.ofNullable(config.get(key)));
    }
}
