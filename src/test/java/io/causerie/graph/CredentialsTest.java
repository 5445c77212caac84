package io.causerie.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.causerie.channel.PageAccess;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CredentialsTest {

    private final Credentials credentials = Credentials.of(new PageAccess("1", "EAAtoken", "s3cret"));

    @Test
    void provesATokenAsMetaDoes() {
        JsonObject vector = SharedFiles.object("signatures/vectors.json").getJsonObject("appsecret_proof");

        Credentials proven =
                Credentials.of(new PageAccess("1", vector.getString("access_token"), vector.getString("app_secret")));

        assertThat(proven.proof()).isEqualTo(vector.getString("appsecret_proof"));
    }

    @Test
    void provesNothingWithoutASecret() {
        assertThat(Credentials.of(new PageAccess("1", "EAAtoken", null)).proof())
                .isEmpty();
    }

    @Test
    void showsNoSecret() {
        assertThat(credentials.toString() + credentials.access())
                .doesNotContain("EAAtoken", "s3cret", credentials.proof());
    }

    @Test
    void hidesEverySecretInOthersWords() {
        String hidden = credentials.hide("Malformed access token EAAtoken (s3cret, " + credentials.proof() + ")");

        assertThat(hidden).isEqualTo("Malformed access token [token] ([secret], [proof])");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "EAA token", "EAAtoken\n", "EAAtök"})
    void isOfNoUseWithATokenThatNoHeaderCarries(String token) {
        assertThat(Credentials.of(new PageAccess("1", token, "s")).usable()).isFalse();
    }
}
