package io.causerie.bot;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a condition asks of its left side (the ten of SAP Conversational AI). */
public enum Operator {
    IS,
    IS_NOT,
    IN,
    NOT_IN,
    MATCHES,
    MATCHES_NOT,
    LOWER_THAN,
    GREATER_THAN,
    IS_PRESENT,
    IS_ABSENT;

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public boolean needsRight() {
        return this != IS_PRESENT && this != IS_ABSENT;
    }

    public static Optional<Operator> of(String word) {
        return Arrays.stream(values()).filter(o -> o.word().equals(word)).findFirst();
    }
}
