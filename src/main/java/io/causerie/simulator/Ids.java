package io.causerie.simulator;

import java.util.Base64;
import java.util.Random;

/** Ids, trace ids and secrets that look like Meta's; the same seed gives the same ones again. */
final class Ids {
    private final Random random;

    Ids(long seed) {
        this.random = new Random(seed);
    }

    /** A decimal id beyond 2^53, so that whoever reads it as a floating number is found out. */
    synchronized String number(int digits) {
        StringBuilder id = new StringBuilder(digits).append((char) ('1' + random.nextInt(9)));
        while (id.length() < digits) {
            id.append((char) ('0' + random.nextInt(10)));
        }
        return id.toString();
    }

    String person() {
        return number(17);
    }

    String message() {
        return "m_" + letters(64);
    }

    String trace() {
        return "A" + letters(22);
    }

    String letters(int length) {
        byte[] bytes = new byte[length];
        fill(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes).substring(0, length);
    }

    String hex(int length) {
        StringBuilder hex = new StringBuilder(length);
        byte[] bytes = new byte[length];
        fill(bytes);
        for (byte each : bytes) {
            hex.append(Character.forDigit(each & 15, 16));
        }
        return hex.toString();
    }

    private synchronized void fill(byte[] bytes) {
        random.nextBytes(bytes);
    }
}
