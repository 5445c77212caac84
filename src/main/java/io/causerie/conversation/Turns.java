package io.causerie.conversation;

import io.causerie.channel.Channels;
import io.causerie.channel.Page;
import io.causerie.dialogue.Dialogue;
import io.causerie.inbox.InboxEvents;
import io.causerie.inbox.Lane;
import io.causerie.inbox.StoredEvent;
import io.causerie.outbox.Outbox;
import io.causerie.understanding.TrainedBots;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes every open event of some conversations through its turn, all in one transaction. */
@ApplicationScoped
public class Turns {
    @Inject
    Conversations conversations;

    @Inject
    InboxEvents inbox;

    @Inject
    Outbox outbox;

    @Inject
    Channels channels;

    @Inject
    TrainedBots bots;

    @Inject
    Dialogue dialogue;

    @Inject
    Clock clock;

    /** The number of turns taken. Whoever holds a conversation's lock does all that is open in it, so nothing is done twice and the order is kept. */
    @Transactional
    public int take(Set<String> lanes) {
        Map<String, Conversation> locked = conversations.lock(lanes);
        List<StoredEvent> events = inbox.open(lanes);
        if (events.isEmpty()) {
            return 0;
        }
        Map<String, Page> pages = channels.pages(lanes.stream().map(Lane::page).collect(Collectors.toSet()));
        Map<String, Optional<TrainedBots.Trained>> onDuty = new HashMap<>();
        pages.values().forEach(page -> onDuty.computeIfAbsent(page.bot(), bots::live));
        Effects effects = new Effects();
        for (StoredEvent event : events) {
            Optional<Page> page = Optional.ofNullable(pages.get(Lane.page(event.lane())));
            Optional<TrainedBots.Trained> bot = page.map(Page::bot).flatMap(onDuty::get);
            take(new Turn(event, locked.get(event.lane()), page, bot, effects));
        }
        effects.keep(outbox, channels);
        inbox.done(events.stream().map(StoredEvent::id).toList());
        conversations.keep(locked.values());
        return events.size();
    }

    private void take(Turn turn) {
        try {
            turn.take(dialogue);
        } catch (RuntimeException e) {
            throw new TurnFailed(turn.event(), e);
        }
    }
}
