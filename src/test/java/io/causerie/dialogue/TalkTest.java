package io.causerie.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.causerie.bot.Json;
import io.causerie.message.Saying;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Plays the conversations of the {@code *.talk} files: a bot, then lines {@code > words}, {@code ! payload},
 * {@code + pause}, {@code @ status answer} of the next web call, {@code < what the bot says}, {@code ? what else holds}.
 */
class TalkTest {
    private static final List<String> FILES =
            List.of("operators", "skills", "requirements", "actions", "messages", "webcalls", "bilingual", "entities");

    private record Conversation(String file, String name, String bot, List<String> lines) {
        @Override
        public String toString() {
            return file + ": " + name;
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("conversations")
    void answersAsWritten(Conversation conversation) {
        var talk = Talk.with(conversation.bot());
        Deque<WebReply> services = new ArrayDeque<>();
        talk.service(call -> services.remove());

        String answer = "";
        for (String line : conversation.lines()) {
            String rest = line.length() > 1 ? line.substring(2) : "";
            switch (line.charAt(0)) {
                case '>' -> answer = talk.says(rest);
                case '!' -> answer = talk.taps(rest);
                case '+' -> talk.later(Duration.parse("PT" + rest));
                case '@' -> services.add(reply(rest));
                case '<' -> assertThat(answer.strip()).as("answer").isEqualTo(rest.strip());
                case '?' -> check(talk, rest);
                default -> throw new AssertionError("What is \"" + line + "\"?");
            }
        }
    }

    private static WebReply reply(String line) {
        String[] parts = line.split(" ", 2);
        int status = Integer.parseInt(parts[0]);
        return status == 0 ? WebReply.failed("refused") : WebReply.of(status, parts.length > 1 ? parts[1] : "");
    }

    private static void check(Talk talk, String line) {
        String[] parts = line.split(" ", 2);
        String wanted = parts.length > 1 ? parts[1] : "";
        switch (parts[0]) {
            case "memory" -> assertThat(Json.write(talk.state.memory())).isEqualTo(wanted);
            case "stack" -> assertThat(talk.state.skillStack()).hasToString(wanted);
            case "language" -> assertThat(talk.state.language()).isEqualTo(wanted);
            case "trace" -> assertThat(talk.traceCodes()).contains(wanted);
            case "handOver" -> assertThat(talk.last.handOver()).contains(wanted);
            case "clientData" -> assertThat(Json.write(talk.last.clientData())).isEqualTo(wanted);
            case "pauses" -> assertThat(pauses(talk)).isEqualTo(wanted);
            case "call" -> assertThat(shown(talk.calls.remove(0))).startsWith(wanted);
            default -> throw new AssertionError("What is \"" + parts[0] + "\"?");
        }
    }

    private static String pauses(Talk talk) {
        return talk.last.replies().stream()
                .map(Saying::pause)
                .map(pause -> Json.number(pause.toMillis() / 1000.0))
                .collect(Collectors.joining(" "));
    }

    private static String shown(WebCall call) {
        return call.method() + " " + call.url()
                + call.body().map(body -> " " + body).orElse("");
    }

    static Stream<Conversation> conversations() {
        return FILES.stream().flatMap(TalkTest::conversations);
    }

    private static Stream<Conversation> conversations(String file) {
        String[] parts =
                Talk.resource("/io/causerie/dialogue/" + file + ".talk").split("(?m)^---\n", 2);
        return Arrays.stream(parts[1].split("(?m)^== "))
                .filter(text -> !text.isBlank())
                .map(text -> {
                    List<String> lines = new ArrayList<>(text.strip().lines().toList());
                    return new Conversation(file, lines.remove(0), parts[0], lines);
                });
    }
}
