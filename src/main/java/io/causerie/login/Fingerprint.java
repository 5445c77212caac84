package io.causerie.login;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Tells secrets apart without keeping them: an HMAC under a key that lives only as long as this process. */
final class Fingerprint {
    private final SecretKeySpec key;

    private Fingerprint(byte[] key) {
        this.key = new SecretKeySpec(key, "HmacSHA256");
    }

    static Fingerprint random() {
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);
        return new Fingerprint(key);
    }

    String of(String secret) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
