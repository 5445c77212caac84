package io.causerie.simulator;

import jakarta.json.JsonObject;

/** One of everything a page can say, for looking at the chat page. */
final class Replies {
    private static final String PICTURE = "http://localhost:19180/causerie/simulator/icon.svg";

    private Replies() {}

    static JsonObject to(String text) {
        return switch (text) {
            case "cards" ->
                template(Json.of(
                        "template_type",
                        "generic",
                        "elements",
                        Json.list(
                                card("A duck walks into a bar", "It orders a drink and says: put it on my bill."),
                                card("Two antennas married", "The wedding was dull, the reception excellent."),
                                card("The one about UDP", "You might not get it."))));
            case "buttons" ->
                template(Json.of(
                        "template_type", "button",
                        "text", "What shall it be?",
                        "buttons",
                                Json.list(
                                        Json.of("type", "postback", "title", "Another joke", "payload", "another"),
                                        Json.of(
                                                "type",
                                                "web_url",
                                                "title",
                                                "Open the site",
                                                "url",
                                                "https://example.com/"),
                                        Json.of(
                                                "type",
                                                "phone_number",
                                                "title",
                                                "Call us",
                                                "payload",
                                                "+15551234567"))));
            case "picture" -> Json.of("attachment", Json.of("type", "image", "payload", Json.of("url", PICTURE)));
            case "receipt" ->
                template(Json.of(
                        "template_type",
                        "receipt",
                        "recipient_name",
                        "Ada",
                        "order_number",
                        "12345",
                        "currency",
                        "EUR",
                        "payment_method",
                        "Visa",
                        "summary",
                        Json.of("total_cost", 42),
                        "elements",
                        Json.list(Json.of("title", "Joke, fresh", "price", 40, "quantity", 2))));
            default ->
                Json.of(
                        "text",
                        text.isEmpty() ? "\uD83D\uDC4D" : "You said: " + text,
                        "metadata",
                        "echo-bot",
                        "quick_replies",
                        Json.list(quick("cards"), quick("buttons"), quick("picture"), quick("receipt")));
        };
    }

    private static JsonObject card(String title, String subtitle) {
        return Json.of(
                "title",
                title,
                "subtitle",
                subtitle,
                "image_url",
                PICTURE,
                "buttons",
                Json.list(
                        Json.of("type", "postback", "title", "Tell me this one", "payload", title),
                        Json.of("type", "web_url", "title", "Share", "url", "https://example.com/")));
    }

    private static JsonObject quick(String word) {
        return Json.of("content_type", "text", "title", word, "payload", word);
    }

    private static JsonObject template(JsonObject payload) {
        return Json.of("attachment", Json.of("type", "template", "payload", payload));
    }
}
