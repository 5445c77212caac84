package io.causerie.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class WireJsonTest {
    @Test
    void escapesWhatMetaEscapes() {
        String plain = new String(Shared.bytes("signatures/same-text-as-raw-utf8.body"), StandardCharsets.UTF_8);
        JsonValue json = Json.parse(plain).orElseThrow();

        byte[] written = WireJson.bytes(json);

        assertThat(written).isEqualTo(Shared.bytes("signatures/all-observed-escapes.body"));
    }

    @Test
    void leavesEscapesOfJsonItselfAlone() {
        JsonValue json = Json.of("text", "a \"quote\", a \\ and a\nline");

        String written = new String(WireJson.bytes(json), StandardCharsets.US_ASCII);

        assertThat(written).isEqualTo("{\"text\":\"a \\\"quote\\\", a \\\\ and a\\nline\"}");
    }
}
