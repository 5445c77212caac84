package io.causerie.simulator;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Something a person can press: a quick reply, a button, a menu item, a question. */
record Tap(Line line, boolean quickReply, JsonObject button) {

    String title() {
        return Json.text(button, "title");
    }

    String payload() {
        return Json.text(button, "payload");
    }

    String type() {
        return Json.text(button, quickReply ? "content_type" : "type");
    }

    /** The newest thing that fits; an empty criterion fits everything. */
    static Optional<Tap> find(Chat chat, String mid, String title, String payload) {
        return all(chat)
                .filter(tap ->
                        mid.isEmpty() || tap.line != null && tap.line.mid().equals(mid))
                .filter(tap -> title.isEmpty() || tap.title().equals(title))
                .filter(tap -> payload.isEmpty() || tap.payload().equals(payload))
                .findFirst();
    }

    private static Stream<Tap> all(Chat chat) {
        List<Line> newestFirst = new ArrayList<>(chat.lines());
        Collections.reverse(newestFirst);
        Stream<Tap> replies = newestFirst.stream()
                .limit(1)
                .filter(Line::fromPage)
                .flatMap(line ->
                        Json.objects(line.message(), "quick_replies").stream().map(each -> new Tap(line, true, each)));
        Stream<Tap> buttons = newestFirst.stream().filter(Line::fromPage).flatMap(line -> buttons(line.message())
                .map(each -> new Tap(line, false, each)));
        Stream<Tap> profile = chat.page.profile.taps().stream().map(each -> new Tap(null, false, each));
        return Stream.of(replies, buttons, profile).flatMap(each -> each);
    }

    private static Stream<JsonObject> buttons(JsonObject message) {
        JsonObject payload = Json.object(Json.object(message, "attachment"), "payload");
        Stream<JsonObject> owners = Stream.concat(Stream.of(payload), Json.objects(payload, "elements").stream());
        return owners.flatMap(owner -> Stream.concat(
                Json.objects(owner, "buttons").stream(),
                Json.objects(owner, "images").stream().map(image -> Json.object(image, "action"))));
    }
}
