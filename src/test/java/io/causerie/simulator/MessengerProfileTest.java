package io.causerie.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MessengerProfileTest {
    private static final JsonObject STARTED = Json.of("get_started", Json.of("payload", "START"));
    private final MessengerProfile profile = new MessengerProfile();

    @Test
    void givesBackWhatWasSet() {
        profile.set(STARTED);

        assertThat(profile.get(Set.of("get_started", "greeting"))).isEqualTo(STARTED);
    }

    @Test
    void refusesAMenuWithoutGetStarted() {
        assertThat(profile.set(menu(1))).isPresent();

        profile.set(STARTED);

        assertThat(profile.set(menu(1))).isEmpty();
    }

    @Test
    void keepsGetStartedWhileThereIsAMenu() {
        profile.set(STARTED);
        profile.set(menu(1));

        assertThat(profile.delete(Set.of("get_started"))).isPresent();
        assertThat(profile.delete(Set.of("get_started", "persistent_menu"))).isEmpty();
    }

    @Test
    void keepsTheLimits() {
        profile.set(STARTED);

        assertThat(profile.set(menu(20))).isEmpty();
        assertThat(profile.set(menu(21))).isPresent();
        assertThat(profile.set(questions(4))).isEmpty();
        assertThat(profile.set(questions(5))).isPresent();
        assertThat(profile.set(greeting(160))).isEmpty();
        assertThat(profile.set(greeting(161))).isPresent();
    }

    @Test
    void refusesTheEleventhCallInTenMinutes() {
        try (Stage stage = Stage.deaf()) {
            for (int call = 0; call < 10; call++) {
                assertThat(get(stage)).isEqualTo("ok");
            }

            assertThat(get(stage)).isEqualTo("613/0");
        }
    }

    private static String get(Stage stage) {
        return Stage.outcome(stage.call("GET", "me/messenger_profile", "fields=greeting", Json.of())
                .answer());
    }

    private static JsonObject menu(int items) {
        JsonObject item = Json.of("type", "postback", "title", "t", "payload", "p");
        JsonObject menu = Json.of("locale", "default", "call_to_actions", times(items, item));
        return Json.of("persistent_menu", Json.list(menu));
    }

    private static JsonObject questions(int count) {
        return Json.of("ice_breakers", times(count, Json.of("question", "q", "payload", "p")));
    }

    private static JsonObject greeting(int length) {
        return Json.of("greeting", Json.list(Json.of("locale", "default", "text", "x".repeat(length))));
    }

    private static JsonArray times(int count, JsonObject each) {
        return IntStream.range(0, count).mapToObj(any -> each).collect(Json.toArray());
    }
}
