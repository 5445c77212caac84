package io.causerie.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrafficLogTest {
    private final Stage stage = Stage.deaf();

    @AfterEach
    void close() {
        stage.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "access_token=EAAunknown123",
                "appsecret_proof=0011aabb",
                "hub.verify_token=my-word",
                "a=" + World.PAGE_TOKEN,
                "a=" + World.APP_SECRET,
            })
    void masksSecretsInAnAddress(String query) {
        stage.call("GET", "me", query, Json.of());

        Exchange logged = all().get(0);

        assertThat(logged.path()).endsWith("=•••").startsWith("/me?");
    }

    @Test
    void masksTokensInBodies() {
        JsonObject body = Json.with(Stage.textTo(World.ADA, "Hi"), "access_token", "EAAunknown123");

        stage.send(body);

        assertThat(all().get(0).request()).doesNotContain("EAAunknown123").contains("\"access_token\":\"•••\"");
    }

    @Test
    void keepsTheLastThousand() {
        Stream.generate(() -> "me").limit(1001).forEach(path -> stage.call("GET", path, "", Json.of()));

        assertThat(all()).hasSize(1000);
        assertThat(all().get(0).number()).isEqualTo(2);
    }

    private List<Exchange> all() {
        return stage.simulation.log.read(any -> true, 2000);
    }
}
