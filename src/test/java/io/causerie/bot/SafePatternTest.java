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
    @ValueSource(strings = {"(a", "[a", "a**", "", "\\g<x>", "[[:nope:]]", "(?<a>x)\\k<b>"})
    void refusesWhatIsNoPattern(String pattern) {
        assertThatThrownBy(() -> SafePattern.of(pattern, "")).isInstanceOf(IllegalArgumentException.class);
    }
}
