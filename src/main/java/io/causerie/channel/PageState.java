package io.causerie.channel;

import java.util.Optional;

/** Whom the bot of a page answers. */
public enum PageState {
    /** The bot answers testers only. */
    TESTING,
    /** The bot answers everybody. */
    LIVE,
    /** The bot answers nobody; everything is still recorded and people answer by hand. */
    PAUSED;

    /** By its name in the API, in any case. */
    public static Optional<PageState> named(String name) {
        for (PageState state : values()) {
            if (state.name().equalsIgnoreCase(name)) {
                return Optional.of(state);
            }
        }
        return Optional.empty();
    }
}
