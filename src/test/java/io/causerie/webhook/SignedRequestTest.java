package io.causerie.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignedRequestTest {
    /** Signed outside of Java, over the payload of Meta's documentation. */
    private static final String SECRET = "897z956a2z7zzzzz5783z458zz3z7556";

    private static final String REQUEST = "yyphVXlhdliF651nX3kWSArVnfYKaADaTStE4sMZRxE."
            + "eyJhbGdvcml0aG0iOiJITUFDLVNIQTI1NiIsImV4cGlyZXMiOjEyOTE4NDA0MDAsImlzc3VlZF9hdCI6MTI5MTgzNjgwMCwidXNlcl9pZCI6IjIxODQ3MSJ9";

    @Test
    void acceptsWhatMetaSigned() {
        assertThat(SignedRequest.isRight(REQUEST, SECRET)).isTrue();
    }

    @Test
    void rejectsWhatAnotherSecretSigned() {
        assertThat(SignedRequest.isRight(REQUEST, SECRET + "x")).isFalse();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", ".", "a.b", "no dot", "ö.ö"})
    void rejectsNonsense(String request) {
        assertThat(SignedRequest.isRight(request, SECRET)).isFalse();
    }
}
