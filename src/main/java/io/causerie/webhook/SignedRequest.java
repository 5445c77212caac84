package io.causerie.webhook;

import jakarta.json.JsonException;
import jakarta.json.JsonReader;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Meta's {@code signed_request}: {@code base64url(hmac).base64url(json)} (Meta, "Data deletion request callback"). */
final class SignedRequest {
    private static final JsonProvider JSON = JsonProvider.provider();
    private static final String ALGORITHM = "HMAC-SHA256";

    private SignedRequest() {}

    /** Whether it was signed with this secret, over the encoded payload as it came; null and nonsense are wrong. */
    static boolean isRight(String request, String secret) {
        int dot = request == null ? -1 : request.indexOf('.');
        if (dot < 0) {
            return false;
        }
        try {
            byte[] signature = Base64.getUrlDecoder().decode(request.substring(0, dot));
            String payload = request.substring(dot + 1);
            return MessageDigest.isEqual(hmac(payload, secret), signature) && saysItsAlgorithm(payload);
        } catch (IllegalArgumentException | JsonException e) {
            return false;
        }
    }

    private static boolean saysItsAlgorithm(String payload) {
        String json = new String(Base64.getUrlDecoder().decode(payload), StandardCharsets.UTF_8);
        try (JsonReader reader = JSON.createReader(new StringReader(json))) {
            return ALGORITHM.equalsIgnoreCase(reader.readObject().getString("algorithm", ""));
        }
    }

    private static byte[] hmac(String payload, String secret) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return mac.doFinal(payload.getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
