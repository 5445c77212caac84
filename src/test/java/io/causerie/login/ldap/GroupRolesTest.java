package io.causerie.login.ldap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroupRolesTest {
    private final GroupRoles roles = GroupRoles.read(role -> Map.of(
                    "admin", "CN=Bot Admins, OU=Groups, DC=example, DC=com ; Bosses",
                    "viewer", "everybody")
            .getOrDefault(role, ""));

    @ParameterizedTest
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
            cn=bot admins,ou=groups,dc=example,dc=com | admin
            cn=Bot Admins,ou=Others,dc=example,dc=com | -
            bosses                                    | admin
            EVERYBODY                                 | viewer
            nobody                                    | -
            """)
    void knowsAGroupByItsNameOrDn(String group, String role) {
        assertThat(roles.of(Set.of(group))).isEqualTo(role == null ? Set.of() : Set.of(role));
    }
}
