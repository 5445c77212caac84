package io.causerie.understanding.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.AbstractList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hostile input; {@code -Dcauserie.hostile=100000} takes more of it. */
class HostileSentencesTest {
    private static final int SENTENCES = Integer.getInteger("causerie.hostile", 2_000);
    private static final int LOOKS_A_TOKEN = 1_500;
    private static final List<List<String>> TABLE = Table.rows("sentences");

    private final Random random = new Random(11);

    @Test
    void findsOnlyWhatIsThereInRandomAndMutatedSentences() {
        EntityFinder finder = OwnEntitiesTest.finder("""
                entities:
                  evil: {type: regex, pattern: '^(([a-z])+.)+[A-Z]([a-z])+$'}
                  open: {type: free, values: {en: [a b c, hello world]}}
                  closed: {type: restricted, fuzziness: 60, values: {en: [monday blues, friday night, un deux trois]}}
                """);
        for (int i = 0; i < SENTENCES; i++) {
            String text = i % 2 == 0 ? mutated() : chaos(random.nextInt(60));
            String language = List.of("en", "fr", "de", "fr-CA", "").get(random.nextInt(5));

            Map<String, List<Map<String, Object>>> found = finder.find(text, language, "en", SentencesTest.NOW);

            found.values()
                    .forEach(objects -> objects.forEach(object ->
                            assertThat(text).contains(object.get("raw").toString())));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the ",
                "1 ",
                "- ",
                "1-",
                "1:",
                "and ",
                "from 1 to ",
                "every monday ",
                "un ",
                "twenty ",
                "et ",
                "in ",
                "'",
                "a.b@",
                "http://",
                "1.",
                "1,",
                "(((",
                "+1",
                "de ",
                "12/",
                "le 3 ",
                "next ",
                "Jean-",
                "New ",
                "to ",
                "half ",
                "north ",
                "😀",
                "x@",
                "::",
                "A ",
                "quatre-"
            })
    void looksAtEachTokenABoundedNumberOfTimes(String piece) {
        String text = piece.repeat(10_000 / piece.length());
        for (String language : List.of("en", "fr", "de")) {
            Sentence plain = Sentence.of(text, language, SentencesTest.NOW);
            var counting = new Counting(plain.tokens());

            GoldFinder.in(new Sentence(plain.text(), counting, plain.tongue(), plain.region(), plain.now()));

            assertThat(counting.looks).as(language).isLessThan(LOOKS_A_TOKEN * (plain.size() + 1L));
        }
    }

    @Test
    void whatIsBeyondTwoThousandCharactersIsNotLookedAt() {
        EntityFinder finder = OwnEntitiesTest.finder("");

        var found = finder.find("x ".repeat(4_990) + "tomorrow at 5pm", "en", "en", SentencesTest.NOW);

        assertThat(found).isEmpty();
    }

    private String mutated() {
        String text = TABLE.get(random.nextInt(TABLE.size())).get(1);
        var mutated = new StringBuilder(
                text + " " + TABLE.get(random.nextInt(TABLE.size())).get(1));
        for (int i = random.nextInt(6); i > 0; i--) {
            int at = random.nextInt(mutated.length());
            mutated.replace(at, Math.min(mutated.length(), at + random.nextInt(4)), chaos(random.nextInt(3)));
            mutated.append(' ');
        }
        return mutated.toString();
    }

    /** Letters, digits, marks, controls, emoji, right-to-left, zero width, lone surrogates. */
    private String chaos(int length) {
        int[] signs = {
            'a', 'E', '1', '9', '0', ' ', '.', ',', '-', ':', '/', '@', '#', '€', '%', '\'', 0, 7, 0x202E, 0x200B,
            0x200D, 0xFE0F, 0x1F600, 0x1F3FD, 0x5D0, 0x661, 0x4E2D, 0xD800, 0xDC00, 0xE9, 0x301, 0xFFFD, '\n', '\t',
            0x2028, 'h', 'm', '+', '('
        };
        return IntStream.range(0, length)
                .map(i -> signs[random.nextInt(signs.length)])
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static final class Counting extends AbstractList<Token> {
        private final List<Token> tokens;
        private long looks;

        Counting(List<Token> tokens) {
            this.tokens = tokens;
        }

        @Override
        public Token get(int index) {
            looks++;
            return tokens.get(index);
        }

        @Override
        public int size() {
            return tokens.size();
        }
    }
}
