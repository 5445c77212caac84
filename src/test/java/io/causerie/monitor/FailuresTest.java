package io.causerie.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FailuresTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10/2018278 (#10) This message is sent outside of allowed window. [AbC] | 10/2018278 | (#10) This message is sent outside of allowed window.",
                "100/0 (#100) No matching user found [AbC] | 100 | (#100) No matching user found",
                "Tried 10 times: 2/0 Service temporarily unavailable [x] | 2 | Service temporarily unavailable",
                "Could not be sent within 24 hours: refused | '' | Could not be sent within 24 hours: refused"
            })
    void tellsMetasCodeFromMetasWords(String problem, String number, String words) {
        Failures.Cause cause = Failures.cause(problem, Instant.EPOCH);

        assertThat(cause.number()).isEqualTo(number);
        assertThat(cause.words()).isEqualTo(words);
        assertThat(cause.meaning(Locale.FRENCH).isEmpty()).isEqualTo(number.isEmpty());
    }
}
