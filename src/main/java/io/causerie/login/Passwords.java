package io.causerie.login;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;

/** Salted, slow hashes of passwords (PBKDF2, by the server). */
@ApplicationScoped
class Passwords {
    @Inject
    Pbkdf2PasswordHash hash;

    @PostConstruct
    void configure() {
        hash.initialize(Map.of(
                "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
                "Pbkdf2PasswordHash.Iterations", "210000",
                "Pbkdf2PasswordHash.SaltSizeBytes", "16"));
    }

    String hash(String password) {
        return hash.generate(password.toCharArray());
    }

    boolean isRight(String password, String kept) {
        return hash.verify(password.toCharArray(), kept);
    }
}
