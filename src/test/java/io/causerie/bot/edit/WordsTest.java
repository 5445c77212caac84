package io.causerie.bot.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordsTest {
    private static final List<String> LANGUAGES = List.of("en", "fr");

    @Test
    void writesOneTextForEveryLanguageAsIs() {
        assertThat(Words.write(Map.of("*", List.of("Hi")), LANGUAGES)).contains("Hi");
    }

    @Test
    void givesALanguageWithoutWordsThoseForEveryLanguage() {
        var written = Words.write(Map.of("*", List.of("Hi"), "fr", List.of("Salut", "Bonjour")), LANGUAGES);

        assertThat(written).contains(Map.of("en", "Hi", "fr", List.of("Salut", "Bonjour")));
    }

    @Test
    void writesNothingWhereNothingIsSaid() {
        assertThat(Words.write(Map.of("en", List.of()), LANGUAGES)).isEmpty();
    }

    @Test
    void readsWhatItWrites() {
        var written = Words.write(Map.of("en", List.of("a", "b"), "fr", List.of("c")), LANGUAGES)
                .orElseThrow();

        assertThat(Words.read(written).alternatives()).isEqualTo(Map.of("en", List.of("a", "b"), "fr", List.of("c")));
    }
}
