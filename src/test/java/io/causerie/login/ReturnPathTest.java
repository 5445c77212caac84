package io.causerie.login;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReturnPathTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            /inbox?id=1&x=%2F    | /inbox?id=1&x=%2F
            //evil.example             | /
            /\\evil.example            | /
            https://evil.example       | /
            javascript:alert(1)        | /
            /login?to=/x         | /
            -                          | /
            """)
    void staysInTheHouse(String wanted, String safe) {
        assertThat(ReturnPath.safe(wanted)).isEqualTo(safe);
    }
}
