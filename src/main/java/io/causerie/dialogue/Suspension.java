package io.causerie.dialogue;

import java.util.List;

/** A turn that waits for a web call: all it started from and the answers so far, from which it is played again. */
public record Suspension(State state, Heard heard, Occasion occasion, List<WebReply> replies) {
    public Suspension {
        replies = List.copyOf(replies);
    }
}
