package io.causerie.conversation;

import io.causerie.channel.Channels;
import io.causerie.channel.Directory;
import io.causerie.channel.Page;
import io.causerie.conversation.logbook.Logbook;
import io.causerie.dialogue.Dialogue;
import io.causerie.inbox.InboxEvents;
import io.causerie.inbox.Lane;
import io.causerie.inbox.StoredEvent;
import io.causerie.outbox.Outbox;
import io.causerie.understanding.TrainedBots;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Takes every open event of some conversations through its turn, all in one transaction. */
@ApplicationScoped
public class Turns {
    @Inject
    Conversations conversations;

    @Inject
    Seats seats;

    @Inject
    InboxEvents inbox;

    @Inject
    Outbox outbox;

    @Inject
    SuspendedTurns suspended;

    @Inject
    Channels channels;

    @Inject
    Directory directory;

    @Inject
    TrainedBots bots;

    @Inject
    Dialogue dialogue;

    @Inject
    Clock clock;

    @Inject
    Desk desk;

    @Inject
    Logbook logbook;

    @Inject
    Event<BotTurns> botTurns;

    /** How many turns came to their end, and the lanes in which more may be open than was handed out. */
    public record Taken(int turns, Set<String> more) {
        static final Taken NOTHING = new Taken(0, Set.of());
    }

    /**
     * The turns that came to their end. Whoever has a conversation's seat does all that is open in it, so nothing is done
     * twice and the order is kept; behind a turn that waits for a web service, the conversation waits.
     *
     * @throws Overtaken if somebody else was faster
     */
    @Transactional
    public Taken take(Set<String> lanes) {
        return take(lanes, InboxEvents.MOST_OF_A_LANE);
    }

    /** Only the first open event of a conversation: where several fail together, one of them may be to blame. */
    @Transactional
    public Taken takeFirst(String lane) {
        Taken first = take(Set.of(lane), 1);
        return new Taken(first.turns(), Set.of(lane));
    }

    private Taken take(Set<String> lanes, int mostOfALane) {
        Map<String, Conversation> taken = seats.take(lanes);
        List<StoredEvent> events = inbox.open(lanes, mostOfALane);
        if (events.isEmpty()) {
            return Taken.NOTHING;
        }
        Sitting sitting = sitting(taken);
        for (StoredEvent event : events) {
            Turn turn = sitting.turn(event);
            if (!turn.mustWait()) {
                sitting.take(turn, () -> turn.take(dialogue));
            }
        }
        return new Taken(keep(sitting), InboxEvents.cutOff(events));
    }

    /** Goes on with the turns that waited for these answers; an answer nobody waits for any more is dropped. */
    @Transactional
    public int resume(List<CallAnswered> answers) {
        Map<String, Conversation> locked = conversations.lockKnown(lanes(answers));
        Map<Long, StoredEvent> events =
                inbox.open(locked.keySet()).stream().collect(Collectors.toMap(StoredEvent::id, Function.identity()));
        List<SuspendedTurn> waiting =
                suspended.takeOut(answers.stream().map(CallAnswered::turn).toList());
        Sitting sitting = sitting(locked);
        for (CallAnswered answer : answers) {
            SuspendedTurn suspendedTurn = answer.turn();
            if (waiting.contains(suspendedTurn) && events.containsKey(suspendedTurn.event())) {
                Turn turn = sitting.turn(events.get(suspendedTurn.event()));
                sitting.take(turn, () -> turn.resume(dialogue, suspendedTurn.suspension(), answer.reply()));
            }
        }
        return keep(sitting);
    }

    /** Sets an event aside whose turn cannot go on, so that its conversation can. */
    @Transactional
    public void abandon(SuspendedTurn turn, String problem) {
        List<Conversation> waiting = conversations.lockKnown(Set.of(turn.lane())).values().stream()
                .filter(conversation -> conversation.isWaitingFor(turn.event()))
                .toList();
        waiting.forEach(Conversation::goOn);
        conversations.keep(waiting);
        suspended.takeOut(List.of(turn));
        inbox.failed(turn.event(), Duration.ZERO, true, problem);
    }

    private Sitting sitting(Map<String, Conversation> locked) {
        Map<String, Page> pages =
                directory.pages(locked.keySet().stream().map(Lane::page).collect(Collectors.toSet()));
        Map<String, Optional<TrainedBots.Trained>> onDuty = new HashMap<>();
        pages.forEach((id, page) -> onDuty.put(id, bots.on(page.bot(), page.environment())));
        return new Sitting(locked, pages, onDuty, logbook.tracesOf());
    }

    private int keep(Sitting sitting) {
        Effects effects = sitting.effects();
        seats.keep(sitting.conversations().values());
        effects.keep(outbox, suspended, channels);
        desk.keep(effects.deskMoves());
        logbook.enter(effects.logged());
        if (!inbox.done(sitting.done())) {
            throw new Overtaken();
        }
        botTurns.fire(new BotTurns(effects.botTurns()));
        return sitting.done().size();
    }

    private static Set<String> lanes(List<CallAnswered> answers) {
        return answers.stream().map(answer -> answer.turn().lane()).collect(Collectors.toSet());
    }
}
