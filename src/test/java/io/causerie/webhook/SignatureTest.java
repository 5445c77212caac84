package io.causerie.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignatureTest {
    private static final Path SHARED =
            Path.of(System.getProperty("causerie.shared", "../shared"), "fixtures", "signatures");
    private static final byte[] BODY = "{\"object\":\"page\"}".getBytes(StandardCharsets.UTF_8);
    private static final String SECRET = "60efff025951cddde78c8d03de52cc90";

    static List<JsonObject> vectors() throws IOException {
        Path file = SHARED.resolve("vectors.json");
        assumeTrue(Files.exists(file), "the shared signature vectors are missing: " + file);
        try (var reader = Json.createReader(Files.newBufferedReader(file))) {
            return reader.readObject().getJsonArray("webhook_signatures").getValuesAs(JsonObject.class);
        }
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void acceptsPublishedSignatures(JsonObject vector) throws IOException {
        byte[] body = Files.readAllBytes(SHARED.resolve(vector.getString("body_file")));

        assertThat(Signature.isRight(vector.getString("x_hub_signature_256"), body, vector.getString("app_secret")))
                .isTrue();
        assertThat(Signature.isRightLegacy(vector.getString("x_hub_signature"), body, vector.getString("app_secret")))
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void rejectsBodySignedWithAnotherSecret(JsonObject vector) throws IOException {
        byte[] body = Files.readAllBytes(SHARED.resolve(vector.getString("body_file")));

        assertThat(Signature.isRight(vector.getString("x_hub_signature_256"), body, "another"))
                .isFalse();
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void rejectsSignatureOfOtherBytes(JsonObject vector) {
        assertThat(Signature.isRight(vector.getString("x_hub_signature_256"), BODY, vector.getString("app_secret")))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "sha256=", "sha1=00", "nonsense", "SHA256=00"})
    void rejectsNonsense(String header) {
        assertThat(Signature.isRight(header, BODY, SECRET)).isFalse();
    }

    @Test
    void rejectsNoSignature() {
        assertThat(Signature.isRight(null, BODY, SECRET)).isFalse();
    }
}
