package io.causerie.channel;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/** Secrets for a test, sealed with a key that nobody keeps. */
public final class TestSecrets {
    private TestSecrets() {}

    public static Secrets sealedWithANewKey() {
        Secrets secrets = new Secrets();
        secrets.keys = newKey();
        return secrets;
    }

    static SecretKeys newKey() {
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);
        SecretKeys keys = new SecretKeys();
        keys.configured = Optional.of(Base64.getEncoder().encodeToString(key));
        keys.load();
        return keys;
    }
}
