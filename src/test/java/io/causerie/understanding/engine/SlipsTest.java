package io.causerie.understanding.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlipsTest {
    private final Slips slips = new Slips();

    @BeforeEach
    void learn() {
        slips.learn("virement");
        slips.learn("matin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"virment", "virrement", "viremint", "vierment", "viremen", "virementt"})
    void findsTheWordOneSlipAway(String mistyped) {
        String meant = slips.meant(mistyped);

        assertThat(meant).isEqualTo("virement");
    }

    @ParameterizedTest
    @ValueSource(strings = {"vrmnt", "firement", "verement2", "virerments", "parapluie", "martin", "matim"})
    void leavesOtherWordsAlone(String word) {
        String meant = slips.meant(word);

        assertThat(meant).isEqualTo(word);
    }

    @Test
    void meansOnceWhatIsDrawnOut() {
        String meant = Slips.drawnIn("saluuuttt");

        assertThat(meant).isEqualTo("salut");
    }
}
