package io.causerie.dialogue;

import io.causerie.bot.Bot;
import jakarta.enterprise.context.ApplicationScoped;

/** The door of the room. */
@ApplicationScoped
public class Dialogue {

    /** Answers what was heard, or asks for a web call first. */
    public Turned turn(Bot bot, State state, Heard heard, Occasion occasion) {
        return Turn.play(bot, Suspension.before(state, heard, occasion));
    }

    /** Goes on with a turn that asked for a web call. Where the bot has been edited to ask another, that is asked now. */
    public Turned resume(Bot bot, Suspension suspension, WebReply reply) {
        return Turn.play(bot, suspension.answered(reply));
    }
}
