package io.causerie.channel;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Seals secrets with AES-256-GCM, bound to the place they are kept in; opens what any of its keys has sealed. */
final class SecretBox {
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final Map<String, SecretKeySpec> keys = new LinkedHashMap<>();
    private final String sealing;
    private final SecureRandom random = new SecureRandom();

    /** Keys of 32 bytes; the first seals, all open. */
    SecretBox(List<byte[]> keys) {
        keys.forEach(key -> this.keys.put(name(key), new SecretKeySpec(key, "AES")));
        sealing = this.keys.keySet().iterator().next();
    }

    /** {@code <key name>:<nonce and cipher text in Base64>}; the place is authenticated, so that rows cannot be swapped. */
    String seal(String place, String secret) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        byte[] text =
                cipher(Cipher.ENCRYPT_MODE, keys.get(sealing), nonce, place, secret.getBytes(StandardCharsets.UTF_8));
        byte[] whole = Arrays.copyOf(nonce, NONCE + text.length);
        System.arraycopy(text, 0, whole, NONCE, text.length);
        return sealing + ":" + Base64.getEncoder().encodeToString(whole);
    }

    String open(String place, String sealed) {
        int colon = sealed.indexOf(':');
        SecretKeySpec key = keys.get(sealed.substring(0, colon));
        if (key == null) {
            throw new IllegalStateException("The secret of " + place + " was sealed with key "
                    + sealed.substring(0, colon) + ", which is not among causerie.secret.key");
        }
        byte[] whole = Base64.getDecoder().decode(sealed.substring(colon + 1));
        byte[] nonce = Arrays.copyOf(whole, NONCE);
        byte[] text = Arrays.copyOfRange(whole, NONCE, whole.length);
        return new String(cipher(Cipher.DECRYPT_MODE, key, nonce, place, text), StandardCharsets.UTF_8);
    }

    private static byte[] cipher(int mode, SecretKeySpec key, byte[] nonce, String place, byte[] text) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "The secret of " + place + " cannot be opened: it or its key was changed", e);
        }
    }

    private static String name(byte[] key) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key);
            return HexFormat.of().formatHex(digest, 0, 4);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
