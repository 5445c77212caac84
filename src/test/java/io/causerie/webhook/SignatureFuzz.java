package io.causerie.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;

/** Nobody signs without the secret, whatever stands in the header, and nothing that stands there is a failure. */
class SignatureFuzz {
    private static final String SECRET = "60efff025951cddde78c8d03de52cc90";

    @FuzzTest(maxDuration = "5s")
    void nobodySignsWithoutTheSecret(FuzzedDataProvider data) {
        String header = data.consumeString(200);
        String request = data.consumeString(400);
        byte[] body = data.consumeRemainingAsBytes();

        assertThat(Signature.isRight(header, body, SECRET)).isFalse();
        assertThat(Signature.isRightLegacy(header, body, SECRET)).isFalse();
        assertThat(SignedRequest.isRight(request, SECRET)).isFalse();
    }
}
