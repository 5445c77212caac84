package io.causerie.simulator;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** A chat as the page and tests see it. */
final class Transcript {
    private Transcript() {}

    /** @param limit how many of the newest lines */
    static JsonObject of(Chat chat, Instant now, int limit) {
        List<Line> lines = chat.lines();
        JsonArray shown = lines.subList(Math.max(0, lines.size() - limit), lines.size()).stream()
                .map(line -> line.json(chat.state(line), reactions(chat, line)))
                .collect(Json.toArray());
        JsonObject head = head(chat, now);
        return Json.with(head, "profile", chat.page.profile.all(), "lines", shown);
    }

    static JsonObject head(Chat chat, Instant now) {
        List<Line> lines = chat.lines();
        Line last = lines.isEmpty() ? null : lines.get(lines.size() - 1);
        return Json.with(
                chat.person.json(),
                "pageName",
                chat.page.name,
                "windowEndsAt",
                chat.contact().map(at -> at.plus(Chat.WINDOW).toEpochMilli()).orElse(null),
                "windowOpen",
                chat.mayBeSpokenTo(now, Chat.WINDOW),
                "typing",
                chat.isTyping(now),
                "open",
                chat.isOpen(),
                "unread",
                chat.unread(),
                "last",
                last == null ? null : last.json(chat.state(last), Json.of()));
    }

    private static JsonObject reactions(Chat chat, Line line) {
        return Json.of(chat.reactions(line.mid()).entrySet().stream()
                .flatMap(each -> Stream.of(each.getKey(), each.getValue()))
                .toArray());
    }
}
