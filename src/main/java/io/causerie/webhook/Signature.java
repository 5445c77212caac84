package io.causerie.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Meta's signature of a body: HMAC over the raw bytes with the app secret (Messenger webhooks, validating payloads). */
final class Signature {
    private static final HexFormat HEX = HexFormat.of();

    private Signature() {}

    /** {@code header} is {@code X-Hub-Signature-256} and reads {@code sha256=<hex>}; null and nonsense are wrong. */
    static boolean isRight(String header, byte[] body, String appSecret) {
        return isRight("HmacSHA256", "sha256=", header, body, appSecret);
    }

    /** The same for the legacy header {@code X-Hub-Signature}. */
    static boolean isRightLegacy(String header, byte[] body, String appSecret) {
        return isRight("HmacSHA1", "sha1=", header, body, appSecret);
    }

    private static boolean isRight(String algorithm, String prefix, String header, byte[] body, String secret) {
        if (header == null || !header.startsWith(prefix)) {
            return false;
        }
        byte[] right = (prefix + HEX.formatHex(hmac(algorithm, body, secret))).getBytes(StandardCharsets.US_ASCII);
        return MessageDigest.isEqual(right, header.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] hmac(String algorithm, byte[] body, String secret) {
        try {
            Mac mac = Mac.getInstance(algorithm);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), algorithm));
            return mac.doFinal(body);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
