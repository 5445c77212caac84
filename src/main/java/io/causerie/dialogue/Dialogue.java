package io.causerie.dialogue;

import io.causerie.bot.Bot;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** The door of the room. */
@ApplicationScoped
public class Dialogue {

    /** Answers what was heard, or asks for a web call first. */
    public Turned turn(Bot bot, State state, Heard heard, Occasion occasion) {
        return Turn.play(bot, new Suspension(state, heard, occasion, List.of()));
    }

    /** Goes on with a turn that asked for a web call. */
    public Turned resume(Bot bot, Suspension suspension, WebReply reply) {
        var replies = new ArrayList<>(suspension.replies());
        replies.add(reply);
        return Turn.play(bot, new Suspension(suspension.state(), suspension.heard(), suspension.occasion(), replies));
    }
}
