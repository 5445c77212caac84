package io.causerie.conversation;

import io.causerie.message.Outgoing;
import io.causerie.message.Saying;
import io.causerie.outbox.Outbox;
import io.causerie.outbox.Promise;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * People who answer in the bot's place; what they say leaves by the same way as the bot's words. {@code who} is the name of
 * an account. Each answers false where there is no such conversation.
 */
@ApplicationScoped
public class Agents {
    private static final int HANDED_BACK_AT_ONCE = 100;

    @Inject
    Conversations conversations;

    @Inject
    Outbox outbox;

    @Inject
    Desk desk;

    @Inject
    Deeds deeds;

    @Inject
    Clock clock;

    public enum Said {
        PROMISED,
        UNKNOWN_CONVERSATION,
        /** Meta allows nothing until the person writes. */
        WINDOW_CLOSED
    }

    /** Says it by the right the page has now; after the person's 24 hours by that of a human. */
    @Transactional
    public Said say(String conversation, String who, Outgoing what) {
        Optional<Conversation> known = lock(conversation);
        if (known.isEmpty()) {
            return Said.UNKNOWN_CONVERSATION;
        }
        SpeakingRight right = SpeakingRight.of(known.get(), clock.instant());
        if (right == SpeakingRight.NOT) {
            return Said.WINDOW_CLOSED;
        }
        Promise promise = known.get().promise(null, "agent:" + who, Saying.now(what));
        outbox.promise(List.of(right == SpeakingRight.BY_HUMAN ? promise.saidByHuman() : promise));
        if (known.get().inCharge() == InCharge.AGENT) {
            desk.attended(conversation, known.get().page());
        }
        return Said.PROMISED;
    }

    /** The agent leads from now on, in place of the bot or of another agent. */
    @Transactional
    public boolean takeOver(String conversation, String who) {
        return change(conversation, known -> {
            known.putInCharge(InCharge.AGENT);
            desk.touched(conversation, known.page());
            desk.assign(conversation, who);
            deeds.add(conversation, DeedKind.TAKEN, who, null);
        });
    }

    /** An agent of null leaves it to whoever comes first. */
    @Transactional
    public boolean assign(String conversation, String who, String agent) {
        return change(conversation, known -> {
            known.putInCharge(InCharge.AGENT);
            desk.touched(conversation, known.page());
            desk.assign(conversation, agent);
            deeds.add(conversation, DeedKind.ASSIGNED, who, agent);
        });
    }

    @Transactional
    public boolean note(String conversation, String who, String words) {
        return change(conversation, known -> deeds.add(conversation, DeedKind.NOTE, who, words));
    }

    /** The bot leads again, from the person's next word on. */
    @Transactional
    public boolean handBack(String conversation, String who) {
        return change(conversation, known -> {
            known.putInCharge(InCharge.BOT);
            desk.leave(conversation);
            deeds.add(conversation, DeedKind.HANDED_BACK, who, null);
        });
    }

    /** What the timer does: where agents were silent for long, the bot leads again. Returns how many there were. */
    @Transactional
    public int handBackOverdue() {
        List<String> overdue = desk.overdue(HANDED_BACK_AT_ONCE);
        if (!overdue.isEmpty()) {
            Collection<Conversation> locked = conversations.lock(overdue).values();
            locked.stream().filter(known -> desk.isOverdue(known.id())).forEach(this::timeOut);
            conversations.keep(locked);
        }
        return overdue.size();
    }

    private void timeOut(Conversation known) {
        desk.leave(known.id());
        if (known.inCharge() == InCharge.AGENT) {
            known.putInCharge(InCharge.BOT);
            deeds.add(known.id(), DeedKind.TIMED_OUT, null, null);
        }
    }

    private boolean change(String id, Consumer<Conversation> change) {
        Optional<Conversation> known = lock(id);
        known.ifPresent(c -> {
            change.accept(c);
            conversations.keep(List.of(c));
        });
        return known.isPresent();
    }

    private Optional<Conversation> lock(String id) {
        return conversations.find(id).map(c -> conversations.lock(List.of(id)).get(id));
    }
}
