package io.causerie.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.causerie.login.Person;
import io.causerie.login.Role;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoorsTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            /people,                admin
            /people.xhtml,          admin
            /people/audit,          admin
            /connect/app,           admin
            /connect/token.xhtml,   admin
            /connect/page,          admin viewer
            /build/skill,           admin author
            /inbox,                 admin author agent viewer
            /account,               admin author agent viewer
            /account.xhtml,         admin author agent viewer
            /,                      admin author agent viewer
            /accounts,              ''
            /peoples,               ''
            /WEB-INF/faces/page,    ''
            """)
    void opensToARoleWhatIsForTheRole(String path, String roles) {
        var open = Role.ALL.stream()
                .filter(role -> new Doors().mayOpen(Person.of("ada", Set.of(role)), path))
                .toList();

        assertThat(String.join(" ", open)).isEqualTo(roles);
    }
}
