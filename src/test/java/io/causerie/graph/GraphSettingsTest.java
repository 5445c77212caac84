package io.causerie.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GraphSettingsTest {

    @Test
    void makesAddresses() {
        GraphSettings settings = settings("https://graph.facebook.com//", "v26.0", "PT1S", 1);

        assertThat(settings.uri("/1/messages", "")).hasToString("https://graph.facebook.com/v26.0/1/messages");
        assertThat(settings("http://localhost:1/graph", "", "PT1S", 1).uri("/me", "fields=id"))
                .hasToString("http://localhost:1/graph/me?fields=id");
    }

    @ParameterizedTest
    @CsvSource({
        "graph.facebook.com, v26.0, PT1S, 1, causerie.graph.base-url",
        "https://graph.facebook.com?x=1, v26.0, PT1S, 1, causerie.graph.base-url",
        "https://graph.facebook.com, 26, PT1S, 1, causerie.graph.version",
        "https://graph.facebook.com, v26.0, PT0S, 1, causerie.graph.timeout",
        "https://graph.facebook.com, v26.0, PT1S, 0, causerie.graph.in-flight-per-page",
    })
    void namesTheKeyAndTheFixOfABadValue(String url, String version, String timeout, int inFlight, String key) {
        assertThatThrownBy(() -> settings(url, version, timeout, inFlight))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(key)
                .hasMessageContaining("set it to something like");
    }

    private static GraphSettings settings(String url, String version, String timeout, int inFlight) {
        return new GraphSettings(url, version, Duration.parse(timeout), Duration.ofSeconds(1), inFlight);
    }
}
