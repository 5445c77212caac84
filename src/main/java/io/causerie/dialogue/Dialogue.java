package io.causerie.dialogue;

import io.causerie.bot.Bot;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The door of the room. */
@ApplicationScoped
public class Dialogue {
    /** Skills that lead to each other must not keep a person waiting for ever. */
    @Inject
    @ConfigProperty(name = "causerie.dialogue.calls-per-turn", defaultValue = "20")
    int callsPerTurn = 20;

    /** Answers what was heard, or asks for a web call first. */
    public Turned turn(Bot bot, State state, Heard heard, Occasion occasion) {
        return Turn.play(bot, Suspension.before(state, heard, occasion), callsPerTurn);
    }

    /** Goes on with a turn that asked for a web call. Where the bot has been edited to ask another, that is asked now. */
    public Turned resume(Bot bot, Suspension suspension, WebReply reply) {
        return Turn.play(bot, suspension.answered(reply), callsPerTurn);
    }
}
