package io.causerie.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {

    @Test
    void takesTheFullestFigureOfEachHeader() {
        Usage usage = Usage.of(Map.of(
                "X-App-Usage", List.of("{\"call_count\":68,\"total_cputime\":0,\"total_time\":208}"),
                "x-page-usage", List.of("{\"call_count\":85,\"total_cputime\":56,\"total_time\":60}"),
                "X-Business-Use-Case-Usage",
                        List.of("{\"1\":[{\"type\":\"messenger\",\"call_count\":33,\"total_cputime\":12,"
                                + "\"estimated_time_to_regain_access\":0},{\"type\":\"pages\",\"call_count\":40,"
                                + "\"estimated_time_to_regain_access\":90}]}")));

        assertThat(usage).isEqualTo(new Usage(208, 85, 40, Duration.ofMinutes(90)));
        assertThat(usage.highest()).isEqualTo(208);
    }

    @Test
    void readsTheNewerNamesToo() {
        Usage usage = Usage.of(Map.of("x-app-usage", List.of("{\"call_volume\":7,\"cpu_time\":3}")));

        assertThat(usage.app()).isEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "none", "[]", "{}", "{\"1\":{}}", "{\"1\":[1,null,\"x\"]}", "{\"1\":[{\"a\":-5}]"})
    void takesNonsenseForNothingUsed(String header) {
        Usage usage = Usage.of(Map.of(
                "X-App-Usage", List.of("x"), "X-Business-Use-Case-Usage", List.of(header), "X-Page-Usage", List.of()));

        assertThat(usage).isEqualTo(Usage.NONE);
    }
}
