package io.causerie.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafePatternTest {

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource(delimiterString = " -> ", quoteCharacter = '^', textBlock = """
            abc                 -> xabcx      -> true
            ABC                 -> abc        -> false
            /ABC/i              -> abc        -> true
            /É/i                -> é          -> true
            \\Aab\\z            -> ab         -> true
            \\Aab\\z            -> abc        -> false
            \\h{4}              -> beef       -> true
            \\h{4}              -> gees       -> false
            [\\h]+x             -> ffx        -> true
            [[:alpha:]]+1       -> été1       -> true
            [[:digit:][:space:]]+z -> 1 2z    -> true
            (?<year>\\d{4})-\\k<year> -> 2026-2026 -> true
            (?i)abc             -> ABC        -> true
            (?<!no )yes         -> no yes     -> false
            a/b                 -> a/b        -> true
            """)
    void matchesAsRubyDoes(String pattern, String text, boolean matches) {
        assertThat(SafePattern.of(pattern.replace("\\\\", "\\"), "").matches(text))
                .isEqualTo(matches);
    }

    @Test
    void lineEndsAreEndsOfLinesAndADotStopsThere() {
        assertThat(SafePattern.of("^b$", "").matches("a\nb\nc")).isTrue();
        assertThat(SafePattern.of("a.b", "").matches("a\nb")).isFalse();
        assertThat(SafePattern.of("/a.b/m", "").matches("a\nb")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"(a+)+$", "^(a|a)*$", "(a|aa)+$", "(.*a){20}", "^(([a-z])+.)+[A-Z]([a-z])+$"})
    void givesUpWhereBacktrackingHasNoEnd(String pattern) {
        long before = System.nanoTime();

        boolean matches = SafePattern.of(pattern, "").matches("a".repeat(1_900) + "!");

        assertThat(matches).isFalse();
        assertThat(System.nanoTime() - before).isLessThan(5_000_000_000L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(a+)+$", "(.*a){20}", "a*a*a*a*a*b", "(x+x+)+y"})
    void allMatchesTogetherLookAtABoundedNumberOfCharacters(String pattern) {
        var text = new Counting("ax".repeat(950) + "!");

        SafePattern.of(pattern, "").findAll(text, 1_000);

        assertThat(text.looks).isLessThanOrEqualTo(1_000_000);
    }

    @Test
    void findsAllMatchesInTheirOrder() {
        assertThat(SafePattern.of("\\d+", "").findAll("1 22 333", 2))
                .containsExactly(new int[] {0, 1}, new int[] {2, 4});
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(|){30}x",
                "(?:a?|b?){30}x",
                "(a*|b*|c)x",
                "(?<n>|x|)y",
                "(){2000000000}",
                "(((){1000}){1000}){1000}",
                "a{1,5000}"
            })
    void refusesWhatCouldGoOnWithoutLookingAtTheText(String pattern) {
        assertThatThrownBy(() -> SafePattern.of(pattern, "")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"(a|b?)c", "(https?|ftp)://", "[(|)]{5}", "(?:\\d{4}[- ]?){3}\\d{4}", "\\(|\\)", "(foo|)bar"})
    void takesUsualChoicesAndRounds(String pattern) {
        assertThat(SafePattern.of(pattern, "")).isNotNull();
    }

    private static final class Counting implements CharSequence {
        private final String text;
        private int looks;

        Counting(String text) {
            this.text = text;
        }

        @Override
        public char charAt(int index) {
            looks++;
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"(a", "[a", "a**", "", "\\g<x>", "[[:nope:]]", "(?<a>x)\\k<b>"})
    void refusesWhatIsNoPattern(String pattern) {
        assertThatThrownBy(() -> SafePattern.of(pattern, "")).isInstanceOf(IllegalArgumentException.class);
    }
}
