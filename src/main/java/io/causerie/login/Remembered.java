package io.causerie.login;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Passwords that were found right a moment ago, because finding out is slow on purpose. Who sent them, and from where, belongs
 * to what is remembered: a right guess from elsewhere finds nothing here.
 */
final class Remembered {
    private static final int MOST = 1000;

    private final Fingerprint fingerprint = Fingerprint.random();
    private final Map<String, Proof> proofs = new ConcurrentHashMap<>();
    private final Clock clock;

    private record Proof(String of, Instant until) {}

    Remembered(Clock clock) {
        this.clock = clock;
    }

    /** {@code of}: what it was checked against, such as a hash; when that changes, the memory is worth nothing. */
    boolean isRight(String name, String password, String from, String of) {
        Proof proof = proofs.get(key(name, password, from));
        return proof != null && proof.of().equals(of) && clock.instant().isBefore(proof.until());
    }

    void wasRight(String name, String password, String from, String of, Duration time) {
        if (proofs.size() >= MOST) {
            proofs.clear();
        }
        proofs.put(key(name, password, from), new Proof(of, clock.instant().plus(time)));
    }

    private String key(String name, String password, String from) {
        return fingerprint.of(name + "\0" + from + "\0" + password);
    }
}
