package io.causerie.understanding;

import java.util.Optional;

/** What was learned from one bot; immutable and safe for threads. */
public interface Model {
    /**
     * Understands one sentence, which may be empty.
     *
     * @param language the conversation's language; empty lets the model guess among the bot's languages
     */
    Understood understand(String text, Optional<String> language);
}
