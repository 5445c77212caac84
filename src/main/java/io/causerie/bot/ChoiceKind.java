package io.causerie.bot;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a tap on a button does. */
public enum ChoiceKind {
    /** The value comes back as if written. */
    POSTBACK,
    WEB_URL,
    PHONE_NUMBER,
    ACCOUNT_LINK,
    ACCOUNT_UNLINK,
    /** The value is the skill to start. */
    TRIGGER_SKILL;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ChoiceKind> of(String word) {
        return Arrays.stream(values()).filter(k -> k.word().equals(word)).findFirst();
    }
}
