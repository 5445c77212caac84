package io.causerie.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TaughtTextTest {
    private static final String FILE = """
            causerie: 1
            bot: b
            languages: [en, fr]
            intents:
              go: # the way out
                expressions: {en: [go, leave]}
            """;

    @Test
    void addsSentencesBehindTheOthersAndKeepsTheRest() {
        String taught =
                BotText.teach(FILE, "go", "en", List.of("get out", "go")).orElseThrow();

        assertThat(BotText.at(taught, List.of("intents", "go", "expressions", "en")))
                .contains(List.of("go", "leave", "get out"));
        assertThat(taught).contains("# the way out");
    }

    @Test
    void beginsALanguage() {
        String taught = BotText.teach(FILE, "go", "fr", List.of("va-t’en")).orElseThrow();

        assertThat(BotText.at(taught, List.of("intents", "go", "expressions")))
                .hasValueSatisfying(all -> assertThat(all).asString().contains("va-t’en", "leave"));
    }

    @Test
    void leavesAFileThatKnowsThemAsItIs() {
        assertThat(BotText.teach(FILE, "go", "en", List.of("leave"))).contains(FILE);
    }

    @Test
    void knowsNoIntentThatIsNotThere() {
        assertThat(BotText.teach(FILE, "stay", "en", List.of("stay"))).isEmpty();
    }
}
