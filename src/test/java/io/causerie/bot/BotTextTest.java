package io.causerie.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BotTextTest {
    private static final String FILE = """
            # a bot of ours
            causerie: 1
            bot: hours   # keep this name
            languages: [en]

            intents:
              # asks when
              ask-hours:
                strictness: 40  # low
                expressions:
                  en:
                    - are you open   # short

              # leaves
              bye: {expressions: {en: [bye]}}

            # what it does
            skills:
              sorry:
                type: fallback
                readme: |
                  Says sorry,

                  twice.
                actions: [{do: [{text: Sorry.}]}]
            """;

    @Test
    void exchangesTheLinesOfOneEntryOnly() {
        String edited =
                BotText.put(FILE, List.of("intents", "bye"), Map.of("expressions", Map.of("en", List.of("ciao"))));

        assertThat(edited).isEqualTo(FILE.replace("  bye: {expressions: {en: [bye]}}\n", """
                  bye:
                    expressions:
                      en:
                        - ciao
                """));
    }

    @Test
    void addsAnEntryBehindItsNeighbours() {
        String edited = BotText.put(FILE, List.of("intents", "yes"), Map.of("strictness", 30L));

        assertThat(edited).isEqualTo(FILE.replace("{en: [bye]}}\n", "{en: [bye]}}\n  yes:\n    strictness: 30\n"));
    }

    @Test
    void addsADrawerThatWasMissing() {
        String edited = BotText.put(FILE, List.of("entities", "size"), Map.of("type", "free"));

        assertThat(edited).isEqualTo(FILE + "entities:\n  size:\n    type: free\n");
    }

    @Test
    void goesAsDeepAsLinesGo() {
        List<String> path = List.of("intents", "ask-hours", "expressions", "en");

        String edited = BotText.put(FILE, path, List.of("are you open", "what's up"));

        assertThat(edited).isEqualTo(FILE.replace("- are you open   # short\n", """
                - are you open
                        - what's up
                """));
    }

    @Test
    void takesAnEntryAwayAndNothingBehindIt() {
        assertThat(BotText.remove(FILE, List.of("intents", "ask-hours"))).contains(FILE.replace("""
                  ask-hours:
                    strictness: 40  # low
                    expressions:
                      en:
                        - are you open   # short
                """, ""));
    }

    @Test
    void leavesAnEmptyDrawerWhenTheLastEntryGoes() {
        String edited = BotText.remove(FILE, List.of("skills", "sorry")).orElseThrow();

        assertThat(edited)
                .startsWith(FILE.substring(0, FILE.indexOf("skills:")))
                .endsWith("# what it does\nskills: {}\n");
    }

    @Test
    void removesNothingThatIsNotThere() {
        assertThat(BotText.remove(FILE, List.of("skills", "joke"))).isEmpty();
        assertThat(BotText.remove(FILE, List.of("entities", "joke"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"causerie\": 1, \"bot\": \"b\", \"languages\": [\"en\"], \"intents\": {\"a\": {}, \"b\": {}}}",
                "causerie: 1\nbot: b\nlanguages: [en]\nintents: {a: {}, b: {}}",
                "causerie: 1\nbot: b\nlanguages: [en]\nintents:\n  a: &x {}\n  b: *x\n",
                "causerie: 1\r\nbot: b\r\nlanguages: [en]\r\nintents:\r\n  a:\r\n  b: {}\r\n",
                "\uFEFFcauserie: 1\nbot: b\nlanguages: [en]\nintents:\n    a:\n        strictness: 1\n    b: {}\n",
                "? causerie\n: 1\n? bot\n: b\n? languages\n: [en]\n? intents\n: ? a\n  : {}\n  ? b\n  : {}\n",
            })
    void editsFilesOfAnyLayout(String file) {
        String edited = BotText.put(file, List.of("intents", "a"), Map.of("strictness", 70L));
        String less = BotText.remove(edited, List.of("intents", "b")).orElseThrow();

        assertThat(BotText.at(less, List.of("intents"))).contains(Map.of("a", Map.of("strictness", 70L)));
        assertThat(BotText.at(less, List.of("bot"))).contains("b");
    }

    @Test
    void keepsTheLineEndsOfTheFile() {
        String edited = BotText.put("causerie: 1\r\nbot: b\r\n", List.of("name"), "B");

        assertThat(edited).isEqualTo("causerie: 1\r\nbot: b\r\nname: B\r\n");
    }
}
