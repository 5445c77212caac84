package io.causerie.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

    @ParameterizedTest
    @CsvSource(delimiterString = " -> ", quoteCharacter = '^', textBlock = """
            {"a": [1, 2.5, -3e2, true, null, "x"]} -> {"a":[1,2.5,-300,true,null,"x"]}
            [1, 2, ]                               -> [1,2]
            {"a": 1, }                             -> {"a":1}
            "tab\\t \\u00e9 \\/ \\" \\\\"          -> "tab\\t é / \\" \\\\"
            12345678901234567890                   -> 1.2345678901234567E19
            []                                     -> []
            {}                                     -> {}
            """)
    void readsAndWrites(String text, String written) {
        assertThat(io.causerie.bot.Json.write(io.causerie.bot.Json.read(text))).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[1",
                "{a: 1}",
                "nul",
                "01",
                "1 2",
                "\"a",
                "\"\\x\"",
                "\"\\u12\"",
                "{\"a\" 1}",
                "+1",
                "'a'"
            })
    void refusesWhatIsNoJson(String text) {
        assertThatThrownBy(() -> io.causerie.bot.Json.read(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("character");
    }

    @Test
    void refusesJsonNestedBeyondReason() {
        assertThatThrownBy(() -> io.causerie.bot.Json.read("[".repeat(100_000)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("too deep");
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void readsRealBodiesAsTheServersOwnReaderDoes(Path file) throws IOException {
        String text = java.nio.file.Files.readString(file);

        String ours = io.causerie.bot.Json.write(io.causerie.bot.Json.read(text));

        assertThat(Json.createReader(new StringReader(ours)).readValue())
                .isEqualTo(Json.createReader(new StringReader(text)).readValue());
    }

    static Stream<Path> fixtures() throws IOException {
        Path folder = Path.of(System.getProperty("causerie.shared", "../shared"), "fixtures/sapcai/webhook");
        Assumptions.assumeTrue(java.nio.file.Files.isDirectory(folder), "no shared fixtures at " + folder);
        try (Stream<Path> files = java.nio.file.Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json")).toList().stream();
        }
    }
}
