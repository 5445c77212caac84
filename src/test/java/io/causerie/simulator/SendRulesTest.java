package io.causerie.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SendRulesTest {
    static Stream<Arguments> limits() {
        return Stream.of(
                limit("message[text] must be less than or equal to 2000", 2000, n -> Json.of("text", "x".repeat(n))),
                limit("message[metadata]", 1000, n -> Json.of("text", "x", "metadata", "m".repeat(n))),
                limit("message[quick_replies] has too many", 13, n -> quick(n, "t", "p")),
                limit("message[quick_replies][0][title]", 20, n -> quick(1, "t".repeat(n), "p")),
                limit("message[quick_replies][0][payload]", 1000, n -> quick(1, "t", "p".repeat(n))),
                limit(
                        "name_placeholder[text] must be less than or equal to 640",
                        640,
                        n -> buttons("x".repeat(n), 1, "t", "p")),
                limit(
                        "(#105) param name_placeholder[buttons] has too many elements.",
                        3,
                        n -> buttons("x", n, "t", "p")),
                limit("name_placeholder[buttons][0][title]", 20, n -> buttons("x", 1, "t".repeat(n), "p")),
                limit("name_placeholder[buttons][0][payload]", 1000, n -> buttons("x", 1, "t", "p".repeat(n))),
                limit("name_placeholder[elements] has too many", 10, n -> cards(n, card("t", "s", 1))),
                limit("name_placeholder[elements][0][title]", 80, n -> cards(1, card("t".repeat(n), "s", 1))),
                limit("name_placeholder[elements][0][subtitle]", 80, n -> cards(1, card("t", "s".repeat(n), 1))),
                limit("name_placeholder[elements][0][buttons] has too many", 3, n -> cards(1, card("t", "s", n))));
    }

    private static Arguments limit(String words, int most, java.util.function.IntFunction<JsonObject> message) {
        return Arguments.of(words, message.apply(most), message.apply(most + 1));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("limits")
    void takesTheLargestAndRefusesOneMore(String words, JsonObject largest, JsonObject tooLarge) {
        assertThat(SendRules.refusal(to(largest))).isEmpty();

        assertThat(SendRules.refusal(to(tooLarge)).orElseThrow().message()).contains(words);
    }

    static Stream<Arguments> mistakes() {
        JsonObject text = Json.of("text", "x");
        JsonObject recipient = Json.of("id", "123");
        return Stream.of(
                Arguments.of(Json.of("message", text), "(#100) The parameter recipient is required"),
                Arguments.of(
                        Json.of("recipient", Json.of("id", "abc"), "message", text),
                        "(#100) Param recipient[id] must be a valid ID string (e.g., \"123\")"),
                Arguments.of(
                        Json.of("recipient", recipient, "message", text, "sender_action", "typing_on"),
                        "(#100) Cannot send both message and state"),
                Arguments.of(
                        Json.of("recipient", recipient, "message", Json.of()),
                        "(#100) Message cannot be empty, must provide valid attachment or text"),
                Arguments.of(
                        Json.of("recipient", recipient, "message", Json.of("attachment", Json.of("type", "image"))),
                        "(#100) The parameter message[attachment][payload] is required"),
                Arguments.of(
                        Json.of("recipient", recipient, "message", text, "messaging_type", "MESSAGE_TAG"),
                        "(#100) The parameter tag is required"),
                Arguments.of(
                        Json.of("recipient", recipient, "message", text, "messaging_type", "PROMOTION"),
                        "(#100) Param messaging_type must be one of {RESPONSE, UPDATE, MESSAGE_TAG, UTILITY}"),
                Arguments.of(
                        Json.of("recipient", recipient, "sender_action", "dance"),
                        "(#100) Param sender_action must be one of"
                                + " {typing_on, typing_off, mark_seen, react, unreact}"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("mistakes")
    void namesTheMistakeInMetasWords(JsonObject request, String words) {
        assertThat(SendRules.refusal(request).orElseThrow().message()).isEqualTo(words);
    }

    @Test
    void countsUtf16UnitsAsTheSmallerChoice() {
        JsonObject emoji = Json.of("text", "\uD83D\uDE00".repeat(1001));

        assertThat(SendRules.refusal(to(emoji))).isPresent();
    }

    private static JsonObject to(JsonObject message) {
        return Json.of("recipient", Json.of("id", "123"), "messaging_type", "RESPONSE", "message", message);
    }

    private static JsonObject quick(int count, String title, String payload) {
        return Json.of(
                "text",
                "x",
                "quick_replies",
                times(count, Json.of("content_type", "text", "title", title, "payload", payload)));
    }

    private static JsonObject buttons(String text, int count, String title, String payload) {
        return template(
                Json.of("template_type", "button", "text", text, "buttons", times(count, button(title, payload))));
    }

    private static JsonObject cards(int count, JsonObject card) {
        return template(Json.of("template_type", "generic", "elements", times(count, card)));
    }

    private static JsonObject card(String title, String subtitle, int buttons) {
        return Json.of("title", title, "subtitle", subtitle, "buttons", times(buttons, button("t", "p")));
    }

    private static JsonObject button(String title, String payload) {
        return Json.of("type", "postback", "title", title, "payload", payload);
    }

    private static JsonObject template(JsonObject payload) {
        return Json.of("attachment", Json.of("type", "template", "payload", payload));
    }

    private static JsonArray times(int count, JsonObject each) {
        return IntStream.range(0, count).mapToObj(any -> each).collect(Json.toArray());
    }
}
