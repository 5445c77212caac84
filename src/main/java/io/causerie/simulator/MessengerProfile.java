package io.causerie.simulator;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** How a page greets and what its menu offers; ten calls in ten minutes, as Meta allows. */
final class MessengerProfile {
    private static final int CALLS = 10;
    private static final Duration PERIOD = Duration.ofMinutes(10);
    private final Map<String, JsonValue> properties = new ConcurrentHashMap<>();
    private final Deque<Instant> calls = new ArrayDeque<>();

    synchronized boolean tooManyCalls(Instant now) {
        calls.removeIf(call -> !call.plus(PERIOD).isAfter(now));
        calls.addLast(now);
        return calls.size() > CALLS;
    }

    Optional<GraphError> set(JsonObject wanted) {
        Optional<GraphError> refusal = ProfileRules.refusal(wanted, properties.keySet());
        if (refusal.isEmpty()) {
            ProfileRules.PROPERTIES.stream()
                    .filter(wanted::containsKey)
                    .forEach(key -> properties.put(key, wanted.get(key)));
        }
        return refusal;
    }

    Optional<GraphError> delete(Set<String> keys) {
        boolean menuLeft = properties.containsKey("persistent_menu") && !keys.contains("persistent_menu");
        if (keys.contains("get_started") && menuLeft) {
            return Optional.of(
                    GraphErrors.invalid("You must set a Get Started button if you also wish to use persistent menu"));
        }
        properties.keySet().removeAll(keys);
        return Optional.empty();
    }

    JsonObject get(Set<String> keys) {
        JsonObject found = Json.of();
        for (String key : keys) {
            found = properties.containsKey(key) ? Json.with(found, key, properties.get(key)) : found;
        }
        return found;
    }

    JsonObject all() {
        return get(Set.copyOf(ProfileRules.PROPERTIES));
    }

    Optional<String> getStarted() {
        return Optional.ofNullable(properties.get("get_started"))
                .map(value -> Json.text(Json.asObject(value), "payload"));
    }

    /** Questions and menu items of the default language, as buttons. */
    List<JsonObject> taps() {
        JsonObject all = all();
        List<JsonObject> questions = Json.objects(all, "ice_breakers").stream()
                .flatMap(each -> Json.has(each, "call_to_actions")
                        ? Json.objects(each, "call_to_actions").stream()
                        : Stream.of(each))
                .map(each -> Json.of(
                        "type",
                        "postback",
                        "title",
                        Json.text(each, "question"),
                        "payload",
                        Json.text(each, "payload")))
                .toList();
        List<JsonObject> menu = Json.objects(all, "persistent_menu").stream()
                .filter(each -> Json.text(each, "locale").equals("default"))
                .flatMap(each -> Json.objects(each, "call_to_actions").stream())
                .toList();
        return Stream.concat(questions.stream(), menu.stream()).toList();
    }
}
