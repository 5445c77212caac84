package io.causerie.simulator;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.stream.Stream;

/** One thing said in a chat; {@code message} is what the chat shows, in the shape of the Send API. */
record Line(String mid, boolean fromPage, Instant at, JsonObject message, JsonObject extras) {

    /** @param state {@code sent}, {@code delivered} or {@code seen} */
    JsonObject json(String state, JsonObject reactions) {
        JsonObject line = Json.of(
                "mid",
                mid,
                "from",
                fromPage ? "page" : "person",
                "at",
                at.toEpochMilli(),
                "state",
                state,
                "reactions",
                reactions.isEmpty() ? null : reactions,
                "message",
                message);
        return Json.with(
                line,
                extras.entrySet().stream()
                        .flatMap(each -> Stream.of(each.getKey(), each.getValue()))
                        .toArray());
    }
}
