package io.causerie.connect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugsTest {

    @ParameterizedTest
    @CsvSource({"Café du Coin!,cafe-du-coin", "taken,taken-12345", "日本,app-12345", "-- A --,a"})
    void makesANameForAUrl(String name, String slug) {
        assertThat(Slugs.of(name, "12345", "taken"::equals)).isEqualTo(slug);
    }
}
