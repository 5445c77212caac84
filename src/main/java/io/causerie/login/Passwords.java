package io.causerie.login;

import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;

/** Salted, slow hashes of passwords (PBKDF2 with HMAC-SHA-256, 310 000 rounds). */
final class Passwords {
    static final int SHORTEST = 10;
    static final int LONGEST = 200;

    private final Pbkdf2PasswordEncoder encoder = Pbkdf2PasswordEncoder.defaultsForSpringSecurity_v5_8();

    String hash(String password) {
        return encoder.encode(password);
    }

    boolean isRight(String password, String kept) {
        return encoder.matches(password, kept);
    }

    /** A password that nobody has thought of. */
    static String made() {
        byte[] random = new byte[15];
        new SecureRandom().nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }
}
