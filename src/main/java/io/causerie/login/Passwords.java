package io.causerie.login;

import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;

/** Salted, slow hashes of passwords (PBKDF2 with HMAC-SHA-256, 310 000 rounds). */
final class Passwords {
    private final Pbkdf2PasswordEncoder encoder = Pbkdf2PasswordEncoder.defaultsForSpringSecurity_v5_8();

    String hash(String password) {
        return encoder.encode(password);
    }

    boolean isRight(String password, String kept) {
        return encoder.matches(password, kept);
    }
}
