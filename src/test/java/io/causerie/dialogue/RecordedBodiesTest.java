package io.causerie.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.causerie.bot.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Web calls as they were recorded over the years, so that the services behind an imported bot need no change. */
class RecordedBodiesTest {
    /** A note of the platform about itself. */
    private static final Set<String> NOT_FOR_READERS = Set.of("conversation.warning");

    private static final String BOT = """
            causerie: 1
            bot: hook
            languages: [en]
            intents: {ask: {expressions: {en: [ask the hook]}}}
            skills:
              ask: {triggers: "@ask", actions: [{do: [{webhook: "https://example.com/hook"}]}]}
              sorry: {type: fallback}
            """;

    @ParameterizedTest
    @MethodSource("requests")
    void sendsEveryFieldThatWasEverSent(Path recorded) {
        var talk = Talk.with(BOT).service(call -> WebReply.of(200, ""));

        talk.says("ask the hook");

        Object sent = Json.read(talk.calls.get(0).body().orElseThrow());
        assertThat(fields(sent)).containsAll(fields(json(recorded)));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void takesEveryAnswerThatWasEverGiven(Path recorded) {
        var talk = Talk.with(BOT).service(call -> WebReply.of(200, text(recorded)));

        String said = talk.says("ask the hook");

        assertThat(talk.traceCodes()).doesNotContainPattern("\\bE_");
        Object json = json(recorded);
        long messages = Stream.of("replies", "messages")
                .mapToLong(name -> Values.list(Values.at(json, name)).size())
                .sum();
        assertThat(said.isEmpty()).isEqualTo(messages == 0);
    }

    static List<Path> requests() {
        return recorded("request-");
    }

    static List<Path> answers() {
        return recorded("response-");
    }

    private static List<Path> recorded(String prefix) {
        Path folder = Path.of(System.getProperty("causerie.shared", "../shared"), "fixtures/sapcai/webhook");
        assumeTrue(Files.exists(folder), "The shared fixtures are not here");
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(prefix))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Names at the top, and one level into {@code nlp} and {@code conversation}. */
    private static Set<String> fields(Object json) {
        var fields = new TreeSet<String>();
        Values.map(json).forEach((name, value) -> {
            fields.add(name);
            if (Set.of("nlp", "conversation").contains(name) && value instanceof Map<?, ?> map) {
                map.keySet().forEach(inner -> fields.add(name + "." + inner));
            }
        });
        fields.removeAll(NOT_FOR_READERS);
        return fields;
    }

    private static Object json(Path file) {
        return Json.read(text(file));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
