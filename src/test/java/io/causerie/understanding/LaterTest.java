package io.causerie.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LaterTest {
    private int made;
    private final Map<String, List<Map<String, Object>>> later = new Later<>(() -> {
        made++;
        return Map.of("number", List.of(Map.of("raw", "seven")));
    });

    @Test
    void isMadeWhenSomebodyLooks() {
        assertThat(made).isZero();

        assertThat(later.get("number")).hasSize(1);

        assertThat(made).isEqualTo(1);
    }

    @Test
    void isMadeOnce() {
        assertThat(later).containsKey("number").hasSize(1).isEqualTo(Map.of("number", later.get("number")));

        assertThat(made).isEqualTo(1);
    }

    @Test
    void isNotMadeByBeingUnderstood() {
        new Understood("seven", "en", "en", List.of(), later).asMap();

        assertThat(made).isZero();
    }
}
