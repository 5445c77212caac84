package io.causerie.console.trial;

import static org.assertj.core.api.Assertions.assertThat;

import io.causerie.console.trial.TraceShown.Change;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MemoryDiffTest {

    @Test
    void tellsWhatChangedBeforeWhatStayed() {
        var before = Map.of("age", 3L, "city", Map.of("raw", "Paris", "formatted", "Paris, France"), "old", true);
        var after = Map.of("age", 3L, "city", Map.of("raw", "Lyon"), "wants", Map.of("x", 1L));

        var changes = MemoryDiff.of(before, after);

        assertThat(changes)
                .containsExactly(
                        new Change("warn", "~", "city", "Paris", "Lyon"),
                        new Change("bad", "−", "old", "true", ""),
                        new Change("good", "+", "wants", "", "{\"x\":1}"),
                        new Change("quiet", "", "age", "", "3"));
    }
}
