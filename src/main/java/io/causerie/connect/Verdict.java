package io.causerie.connect;

import java.util.Locale;

/** How one thing about a page is. */
public enum Verdict {
    /** Detail: when it ends (ISO 8601), or empty for never. */
    TOKEN_LIVES(Tone.GOOD),
    TOKEN_ENDS_SOON(Tone.WARN),
    /** Detail: Meta's words. */
    TOKEN_DEAD(Tone.BAD),
    /** Detail: the other app's id. */
    TOKEN_OF_ANOTHER_APP(Tone.BAD),
    SCOPES_THERE(Tone.GOOD),
    /** Detail: which. */
    SCOPES_MISSING(Tone.BAD),
    CALLBACK_HERE(Tone.GOOD),
    /** Detail: the address Meta uses. */
    CALLBACK_ELSEWHERE(Tone.BAD),
    CALLBACK_NONE(Tone.BAD),
    /** Meta switched it off after failed deliveries. */
    CALLBACK_OFF(Tone.BAD),
    APP_FIELDS_THERE(Tone.GOOD),
    APP_FIELDS_MISSING(Tone.BAD),
    PAGE_FIELDS_THERE(Tone.GOOD),
    PAGE_FIELDS_MISSING(Tone.BAD),
    PAGE_NOT_SUBSCRIBED(Tone.BAD),
    ECHO_GUARDED(Tone.GOOD),
    ECHO_UNGUARDED(Tone.WARN),
    /** Meta refused people without a role on the app. */
    MODE_DEVELOPMENT(Tone.WARN),
    /** Meta tells the mode nowhere; nothing speaks against live. */
    MODE_UNTOLD(Tone.QUIET),
    /** Detail: percent. */
    RATE_LOW(Tone.GOOD),
    RATE_HIGH(Tone.WARN),
    /** Meta did not answer. Detail: why. */
    UNKNOWN(Tone.WARN);

    private enum Tone {
        GOOD,
        QUIET,
        WARN,
        BAD
    }

    private final Tone tone;

    Verdict(Tone tone) {
        this.tone = tone;
    }

    public boolean isProblem() {
        return tone == Tone.WARN || tone == Tone.BAD;
    }

    /** good, quiet, warn or bad. */
    public String tone() {
        return tone.name().toLowerCase(Locale.ROOT);
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
