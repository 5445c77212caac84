package io.causerie.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SecretBoxTest {
    private static final byte[] OLD = key(1);
    private static final byte[] NEW = key(2);

    @Test
    void opensWhatItSealed() {
        SecretBox box = new SecretBox(List.of(NEW));

        String sealed = box.seal("page/1/token", "EAAB-token");

        assertThat(box.open("page/1/token", sealed)).isEqualTo("EAAB-token");
    }

    @Test
    void sealsTheSameSecretDifferentlyEachTime() {
        SecretBox box = new SecretBox(List.of(NEW));

        assertThat(box.seal("p", "secret")).isNotEqualTo(box.seal("p", "secret"));
    }

    @Test
    void refusesASecretMovedToAnotherPlace() {
        SecretBox box = new SecretBox(List.of(NEW));
        String sealed = box.seal("page/1/token", "EAAB-token");

        assertThatThrownBy(() -> box.open("page/2/token", sealed)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void opensWhatAnOlderKeySealed() {
        String sealed = new SecretBox(List.of(OLD)).seal("p", "secret");

        SecretBox rotated = new SecretBox(List.of(NEW, OLD));

        assertThat(rotated.open("p", sealed)).isEqualTo("secret");
    }

    @Test
    void namesTheMissingKeyAndNeverTheSecret() {
        String sealed = new SecretBox(List.of(OLD)).seal("p", "secret");

        assertThatThrownBy(() -> new SecretBox(List.of(NEW)).open("p", sealed))
                .hasMessageContaining("causerie.secret.key")
                .hasMessageNotContaining("secret of secret");
    }

    private static byte[] key(int fill) {
        byte[] key = new byte[32];
        java.util.Arrays.fill(key, (byte) fill);
        return key;
    }
}
