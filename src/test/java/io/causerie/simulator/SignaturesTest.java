package io.causerie.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SignaturesTest {
    static JsonObject vectors() {
        String text = new String(Shared.bytes("signatures/vectors.json"), StandardCharsets.UTF_8);
        return Json.asObject(Json.parse(text).orElseThrow());
    }

    static Stream<JsonObject> webhooks() {
        return Json.objects(vectors(), "webhook_signatures").stream();
    }

    @ParameterizedTest
    @MethodSource("webhooks")
    void signsTheBytesAsMetaDoes(JsonObject vector) {
        byte[] body = Shared.bytes("signatures/" + Json.text(vector, "body_file"));
        String secret = Json.text(vector, "app_secret");

        assertThat(Signatures.sha256(secret, body)).isEqualTo(Json.text(vector, "x_hub_signature_256"));
        assertThat(Signatures.sha1(secret, body)).isEqualTo(Json.text(vector, "x_hub_signature"));
    }

    @Test
    void provesTheAppSecretAsMetaDoes() {
        JsonObject vector = Json.object(vectors(), "appsecret_proof");

        String proof = Signatures.proof(Json.text(vector, "app_secret"), Json.text(vector, "access_token"));

        assertThat(proof).isEqualTo(Json.text(vector, "appsecret_proof"));
    }
}
