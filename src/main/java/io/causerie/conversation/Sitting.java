package io.causerie.conversation;

import io.causerie.channel.Page;
import io.causerie.conversation.logbook.TracesOf;
import io.causerie.inbox.Lane;
import io.causerie.inbox.StoredEvent;
import io.causerie.understanding.TrainedBots;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The turns that are taken in one transaction, with all they need and all they want done.
 *
 * @param pages by their ids
 * @param bots by the ids of the pages they answer for
 */
record Sitting(
        Map<String, Conversation> conversations,
        Map<String, Page> pages,
        Map<String, Optional<TrainedBots.Trained>> bots,
        TracesOf tracesOf,
        Effects effects,
        List<Long> done) {

    Sitting(
            Map<String, Conversation> conversations,
            Map<String, Page> pages,
            Map<String, Optional<TrainedBots.Trained>> bots,
            TracesOf tracesOf) {
        this(conversations, pages, bots, tracesOf, new Effects(), new ArrayList<>());
    }

    Turn turn(StoredEvent event) {
        Optional<Page> page = Optional.ofNullable(pages.get(Lane.page(event.lane())));
        Optional<TrainedBots.Trained> bot = page.map(Page::id).flatMap(bots::get);
        return new Turn(event, conversations.get(event.lane()), page, bot, tracesOf, effects);
    }

    void take(Turn turn, Runnable how) {
        try {
            how.run();
        } catch (RuntimeException | StackOverflowError e) {
            throw new TurnFailed(turn.event(), e);
        }
        if (turn.isOver()) {
            done.add(turn.event().id());
        }
    }
}
