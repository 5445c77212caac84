package io.causerie.console.people;

import io.causerie.login.AccountInfo;
import java.util.Locale;

/** Whether somebody may enter, the gravest obstacle first. */
enum State {
    LOCKED("bad"),
    NO_ROLE("warn"),
    HELD("warn"),
    OPEN("good");

    private final String tone;

    State(String tone) {
        this.tone = tone;
    }

    static State of(AccountInfo account) {
        if (account.disabled()) {
            return LOCKED;
        }
        if (account.roles().isEmpty()) {
            return NO_ROLE;
        }
        return account.heldUntil().isPresent() ? HELD : OPEN;
    }

    String tone() {
        return tone;
    }

    String textKey() {
        return "people.state." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
