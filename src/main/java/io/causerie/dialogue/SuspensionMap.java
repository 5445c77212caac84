package io.causerie.dialogue;

import io.causerie.understanding.Understood;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A suspended turn as JSON-like values and back. */
final class SuspensionMap {
    private SuspensionMap() {}

    static Map<String, Object> write(Suspension suspension) {
        var map = new LinkedHashMap<String, Object>();
        map.put("state", suspension.state().asMap());
        map.put("heard", heard(suspension.heard()));
        map.put("occasion", occasion(suspension.occasion()));
        map.put(
                "settled",
                suspension.settled().stream().map(SuspensionMap::settled).toList());
        map.put("asked", suspension.asked());
        return map;
    }

    static Suspension read(Map<String, Object> map) {
        return new Suspension(
                State.of(Values.map(map.get("state"))),
                heard(Values.map(map.get("heard"))),
                occasion(Values.map(map.get("occasion"))),
                Values.list(map.get("settled")).stream()
                        .map(one -> settled(Values.map(one)))
                        .toList(),
                text(map, "asked"));
    }

    private static Map<String, Object> heard(Heard heard) {
        var map = new LinkedHashMap<String, Object>();
        if (heard instanceof Heard.Words words) {
            map.put("words", words.meaning().asMap());
        } else if (heard instanceof Heard.Tapped tapped) {
            map.put("tapped", tapped.payload());
            map.put("words", tapped.meaning().asMap());
        } else if (heard instanceof Heard.Attachment attachment) {
            map.put("attachment", attachment.kind());
            map.put("url", attachment.url());
        }
        return map;
    }

    private static Heard heard(Map<String, Object> map) {
        if (map.containsKey("attachment")) {
            return new Heard.Attachment(text(map, "attachment"), text(map, "url"));
        }
        Understood meaning = Understood.of(Values.map(map.get("words")));
        return map.containsKey("tapped") ? new Heard.Tapped(text(map, "tapped"), meaning) : new Heard.Words(meaning);
    }

    /** The seed as text: JSON numbers lose the last digits of large ones. */
    private static Map<String, Object> occasion(Occasion occasion) {
        var map = new LinkedHashMap<String, Object>();
        map.put("conversation", occasion.conversation());
        map.put("participant", occasion.participant());
        map.put("now", occasion.now().toString());
        map.put("seed", String.valueOf(occasion.seed()));
        occasion.baseUrl().ifPresent(url -> map.put("base_url", url));
        return map;
    }

    private static Occasion occasion(Map<String, Object> map) {
        return new Occasion(
                text(map, "conversation"),
                Values.map(map.get("participant")),
                Instant.parse(text(map, "now")),
                Long.parseLong(text(map, "seed")),
                Optional.ofNullable((String) map.get("base_url")));
    }

    private static Map<String, Object> settled(Suspension.Settled settled) {
        WebReply reply = settled.reply();
        var map = new LinkedHashMap<String, Object>();
        map.put("call", settled.call());
        map.put("status", (long) reply.status());
        map.put("headers", reply.headers());
        map.put("body", reply.body());
        map.put("error", reply.error());
        map.put("took", reply.took().toString());
        return map;
    }

    private static Suspension.Settled settled(Map<String, Object> map) {
        var headers = new LinkedHashMap<String, String>();
        Values.map(map.get("headers")).forEach((name, value) -> headers.put(name, String.valueOf(value)));
        var reply = new WebReply(
                ((Number) map.get("status")).intValue(),
                headers,
                text(map, "body"),
                text(map, "error"),
                Duration.parse(text(map, "took")));
        return new Suspension.Settled(text(map, "call"), reply);
    }

    private static String text(Map<String, Object> map, String key) {
        return String.valueOf(map.get(key));
    }
}
