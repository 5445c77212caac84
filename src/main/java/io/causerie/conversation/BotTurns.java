package io.causerie.conversation;

import java.util.List;

/** The bot took these turns, and they were committed. */
public record BotTurns(List<BotTurn> turns) {
    public BotTurns {
        turns = List.copyOf(turns);
    }
}
