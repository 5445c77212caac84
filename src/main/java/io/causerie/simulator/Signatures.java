package io.causerie.simulator;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Meta's two webhook signatures and the proof that a caller knows the app secret. */
final class Signatures {
    private Signatures() {}

    /** Value of {@code X-Hub-Signature-256} over exactly these bytes (Webhooks, "Validate payloads"). */
    static String sha256(String appSecret, byte[] body) {
        return "sha256=" + hmac("HmacSHA256", appSecret, body);
    }

    static String sha1(String appSecret, byte[] body) {
        return "sha1=" + hmac("HmacSHA1", appSecret, body);
    }

    /** The {@code appsecret_proof} of a token (Graph API, "Secure calls"). */
    static String proof(String appSecret, String token) {
        return hmac("HmacSHA256", appSecret, token.getBytes(StandardCharsets.UTF_8));
    }

    static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private static String hmac(String algorithm, String key, byte[] data) {
        try {
            Mac mac = Mac.getInstance(algorithm);
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), algorithm));
            return HexFormat.of().formatHex(mac.doFinal(data));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has " + algorithm, impossible);
        }
    }
}
