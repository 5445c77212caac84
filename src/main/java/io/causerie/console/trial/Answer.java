package io.causerie.console.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One message of the bot, as it is shown.
 *
 * @param lines what it says; of cards, a line for each
 * @param url of a picture or another file; empty for none
 * @param choices what may be tapped
 */
public record Answer(String kind, List<String> lines, String url, List<Choice> choices) {

    /** {@code payload} is empty where tapping it leads out of the chat. */
    public record Choice(String title, String payload) {}

    static Answer of(Object message) {
        String type = Parts.text(message, "type");
        Object content = message instanceof java.util.Map<?, ?> map ? map.get("content") : null;
        return switch (type) {
            case "text" -> new Answer("text", List.of(String.valueOf(content)), "", List.of());
            case "picture", "video", "audio", "file" -> new Answer(type, List.of(), String.valueOf(content), List.of());
            case "quickReplies", "buttons" ->
                new Answer("text", List.of(Parts.text(content, "title")), "", choices(content));
            case "card" -> cards(Stream.of(content), content);
            case "carousel" -> cards(((List<?>) content).stream(), null);
            case "list" -> cards(Parts.list(content, "elements").stream(), content);
            default -> new Answer("json", List.of(ReadableJson.of(content)), "", List.of());
        };
    }

    private static Answer cards(Stream<?> cards, Object more) {
        var lines = new ArrayList<String>();
        var choices = new ArrayList<Choice>();
        cards.forEach(card -> {
            String subtitle = Parts.text(card, "subtitle");
            lines.add(Parts.text(card, "title") + (subtitle.isEmpty() ? "" : " – " + subtitle));
            if (card != more) {
                choices.addAll(choices(card));
            }
        });
        choices.addAll(choices(more));
        return new Answer("cards", lines, "", choices);
    }

    private static List<Choice> choices(Object content) {
        return Parts.list(content, "buttons").stream().map(Answer::choice).toList();
    }

    private static Choice choice(Object button) {
        String value = Parts.text(button, "value");
        String payload =
                switch (Parts.text(button, "type")) {
                    case "postback" -> value;
                    case "trigger_skill" -> "skill:" + value;
                    default -> "";
                };
        return new Choice(Parts.text(button, "title"), payload);
    }
}
