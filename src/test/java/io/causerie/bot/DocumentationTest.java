package io.causerie.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentationTest {
    private static final Pattern EXAMPLE = Pattern.compile("(?s)```yaml\\n(.*?)```");
    private static final String HEAD = "causerie: 1\nbot: docs\nlanguages: [en, fr]\n";
    private static final String INTENTS = "intents: {order: {expressions: {en: [a]}}, 'yes': {expressions: {en: [b]}},"
            + " 'no': {expressions: {en: [c]}}}\n";
    private static final String SORRY = "  sorry: {type: fallback}\n";

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleOfTheReferenceIsReadWithoutAWarning(String example) {
        BotReading reading = BotFile.read(whole(example));

        assertThat(reading).isInstanceOf(BotReading.Understood.class);
        assertThat(((BotReading.Understood) reading).warnings()).isEmpty();
    }

    @Test
    void theReferenceNamesEveryFunction() {
        assertThat(text()).contains(TemplateText.HELPERS);
    }

    static List<String> examples() {
        return EXAMPLE.matcher(text())
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    /** A part of a file, put where it belongs. */
    private static String whole(String example) {
        if (example.startsWith("causerie:")) {
            return example;
        }
        if (example.startsWith("- ")) {
            return HEAD + "skills:\n" + SORRY + "  s:\n    triggers: '#number'\n    actions:\n      - do:\n"
                    + example.indent(10);
        }
        if (example.startsWith("skills:")) {
            return HEAD + INTENTS + example + SORRY;
        }
        return HEAD + example;
    }

    private static String text() {
        try {
            return java.nio.file.Files.readString(Path.of("docs/bot-file.md"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
