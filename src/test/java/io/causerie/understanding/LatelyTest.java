package io.causerie.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LatelyTest {
    private final List<String> asked = new ArrayList<>();
    private final Lately<String> lately = new Lately<>(answer -> !answer.contains("now"));

    @Test
    void asksTheModelOnceForTheSameWords() {
        String first = answer("hi", "en");

        String second = answer("hi", "en");

        assertThat(second).isSameAs(first);
        assertThat(asked).containsExactly("hi en");
    }

    @Test
    void asksAgainInAnotherLanguage() {
        answer("ok", "en");

        answer("ok", "fr");

        assertThat(asked).containsExactly("ok en", "ok fr");
    }

    @Test
    void forgetsWhatNobodyHasAskedForLongest() {
        answer("hi", "en");
        for (int i = 0; i < Lately.MOST; i++) {
            answer("sentence " + i, "en");
        }
        asked.clear();

        answer("hi", "en");

        assertThat(asked).containsExactly("hi en");
    }

    @Test
    void doesNotKeepLongSentences() {
        String tale = "x".repeat(Lately.LONGEST + 1);
        answer(tale, "en");
        asked.clear();

        answer(tale, "en");

        assertThat(asked).hasSize(1);
    }

    @Test
    void doesNotKeepWhatWillBeAnotherNextTime() {
        answer("now", "en");
        asked.clear();

        answer("now", "en");

        assertThat(asked).hasSize(1);
    }

    private String answer(String text, String language) {
        return lately.of(text, List.of(language), () -> {
            asked.add(text + ' ' + language);
            return asked.get(asked.size() - 1) + ' ' + asked.size();
        });
    }
}
