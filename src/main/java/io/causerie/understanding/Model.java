package io.causerie.understanding;

import java.time.Instant;
import java.util.Optional;

/** What was learned from one bot; immutable and safe for threads. */
public interface Model {
    /**
     * Understands one sentence, which may be empty.
     *
     * @param language the conversation's language; empty lets the model guess among the bot's languages
     * @param now when it is said; days are those of the bot's time zone, else the server's
     */
    Understood understand(String text, Optional<String> language, Instant now);

    /** As {@link #understand(String, Optional, Instant)} when nobody knows when it is said: "tomorrow" has no date. */
    Understood understand(String text, Optional<String> language);
}
