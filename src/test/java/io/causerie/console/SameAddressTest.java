package io.causerie.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameAddressTest {

    @ParameterizedTest
    @CsvSource({"page=1&done=connect.done.live,page=1", "done=x&page=1&bot=a%20b,page=1&bot=a%20b", "done=x,''", ",''"})
    void keepsWhatThePageIsAbout(String query, String kept) {
        assertThat(SameAddress.kept(query)).isEqualTo(kept);
    }
}
