package io.causerie.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import io.causerie.understanding.engine.Prediction;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LatelyTest {
    private final List<String> asked = new ArrayList<>();
    private final Sense lately = new Lately((text, language) -> {
        asked.add(text + ' ' + language);
        return new Prediction(List.of(), 1, language);
    });

    @Test
    void asksTheModelOnceForTheSameWords() {
        Prediction first = lately.of("hi", "en");

        Prediction second = lately.of("hi", "en");

        assertThat(second).isSameAs(first);
        assertThat(asked).containsExactly("hi en");
    }

    @Test
    void asksAgainInAnotherLanguage() {
        lately.of("ok", "en");

        lately.of("ok", "fr");

        assertThat(asked).containsExactly("ok en", "ok fr");
    }

    @Test
    void forgetsWhatNobodyHasAskedForLongest() {
        lately.of("hi", "en");
        for (int i = 0; i < Lately.MOST; i++) {
            lately.of("sentence " + i, "en");
        }
        asked.clear();

        lately.of("hi", "en");

        assertThat(asked).containsExactly("hi en");
    }

    @Test
    void doesNotKeepLongSentences() {
        String tale = "x".repeat(Lately.LONGEST + 1);
        lately.of(tale, "en");
        asked.clear();

        lately.of(tale, "en");

        assertThat(asked).hasSize(1);
    }
}
