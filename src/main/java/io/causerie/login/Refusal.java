package io.causerie.login;

import java.util.Locale;

/** Why somebody was not let in. */
public enum Refusal {
    /** The name or the password; which of them is nobody's business. */
    WRONG,
    /** Too many wrong passwords; nothing is checked until the time is over. */
    WAIT,
    /** Locked by an administrator, here or in the directory. */
    LOCKED,
    /** The directory wants another password first. */
    EXPIRED,
    /** Known and right, but none of the person's groups gives a role here. */
    NO_ROLE,
    /** The directory does not answer. */
    DIRECTORY_AWAY,
    /** The directory cannot be asked as it is configured; the log names the key. */
    MISCONFIGURED,
    /** A token that is not known, has expired, was revoked, or is worth nothing any more. */
    TOKEN,
    /** A change that a page of somebody else may have sent. */
    FORGED;

    /** A sentence for the person, in English where the language is not known. */
    String words(Locale locale) {
        return Texts.of("refusals", locale).getString(name());
    }
}
