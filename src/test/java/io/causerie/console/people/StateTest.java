package io.causerie.console.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.causerie.login.AccountInfo;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StateTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            viewer, false, false, OPEN
            viewer, false, true,  HELD
            '',     false, true,  NO_ROLE
            viewer, true,  true,  LOCKED
            '',     true,  false, LOCKED
            """)
    void namesTheGravestObstacle(String role, boolean locked, boolean held, State state) {
        Optional<Instant> until = held ? Optional.of(Instant.EPOCH) : Optional.empty();
        Set<String> roles = role.isEmpty() ? Set.of() : Set.of(role);
        var account = new AccountInfo(
                "ada", true, roles, locked, Optional.empty(), until, Optional.empty(), Optional.empty(), false);

        assertThat(State.of(account)).isEqualTo(state);
    }
}
