package io.causerie.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "One two three.            | 40 | One two three.",
                "One two. Three four five. | 20 | One two. / Three four five.",
                "One two three four        | 10 | One two / three four",
                "Onetwothree               | 4  | Onet / woth / ree",
                "Aa bb cc\\n\\ndd ee ff gg  | 14 | Aa bb cc / dd ee ff gg",
                "Aa. Bb cc\\ndd ee ff       | 14 | Aa. Bb cc / dd ee ff",
                "A\\n\\nBbbb cccc dddd eeee | 18 | A\\n\\nBbbb cccc dddd / eeee",
            })
    void splitsWhereTheReaderWouldPause(String text, int limit, String parts) {
        List<String> split = Words.split(text.replace("\\n", "\n"), limit);

        assertThat(String.join(" / ", split).replace("\n", "\\n")).isEqualTo(parts);
    }

    @ParameterizedTest
    @ValueSource(strings = {"👍", "e\u0301", "👨‍👩‍👧‍👦", "🇫🇷", "👍🏽", "नि"})
    void neverSplitsWhatIsSeenAsOneCharacter(String one) {
        String text = one.repeat(200);

        List<String> parts = Words.split(text, 50);

        assertThat(parts).hasSizeGreaterThan(1).allMatch(part -> part.length() <= 50);
        assertThat(parts).allMatch(part -> part.length() % one.length() == 0);
        assertThat(String.join("", parts)).isEqualTo(text);
    }

    @Test
    void splitsOneEndlessCharacterWithoutBreakingASurrogatePair() {
        String endless = "a" + "\uD834\uDD65".repeat(100);

        List<String> parts = Words.split(endless, 50);

        assertThat(String.join("", parts)).isEqualTo(endless);
        assertThat(parts).allMatch(part -> part.length() <= 50).allMatch(WordsTest::wellFormed);
    }

    @Test
    void losesNothingButSpaceBetweenParts() {
        Random random = new Random(7);
        String[] alphabet = {"a", "b", " ", " ", "\n", "\n\n", ". ", "é", "👍", "e\u0301", "👨‍👩‍👧‍👦", "漢", "。"};

        for (int run = 0; run < 300; run++) {
            String text = "x"
                    + IntStream.range(0, 400)
                            .mapToObj(i -> alphabet[random.nextInt(alphabet.length)])
                            .collect(Collectors.joining());
            List<String> parts = Words.split(text, 60);
            assertThat(parts).allMatch(part -> part.length() <= 60 && !part.isBlank() && wellFormed(part));
            assertThat(String.join("", parts).replaceAll("\\s", "")).isEqualTo(text.replaceAll("\\s", ""));
        }
    }

    @ParameterizedTest
    @CsvSource({"Yes, Yes", "Exactly twenty chars, Exactly twenty chars", "One and twenty charss, One and twenty char…"
    })
    void cutsTitlesAndSaysSo(String title, String cut) {
        assertThat(Words.cut(title, 20)).isEqualTo(cut);
    }

    @Test
    void cutsBetweenWholeCharacters() {
        String cut = Words.cut("👨‍👩‍👧‍👦".repeat(3), 20);

        assertThat(cut).isEqualTo("👨‍👩‍👧‍👦…");
    }

    private static boolean wellFormed(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8).equals(text);
    }
}
