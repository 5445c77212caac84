package io.causerie.conversation;

import io.causerie.message.Outgoing;
import io.causerie.message.Saying;
import io.causerie.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** People who answer in the bot's place; what they say leaves by the same way as the bot's words. */
@ApplicationScoped
public class Agents {
    @Inject
    Conversations conversations;

    @Inject
    Outbox outbox;

    /** False when there is no such conversation. */
    @Transactional
    public boolean say(String conversation, Outgoing what) {
        Optional<Conversation> known = lock(conversation);
        known.ifPresent(c -> outbox.promise(List.of(c.promise(null, "agent", Saying.now(what)))));
        return known.isPresent();
    }

    /** False when there is no such conversation. */
    @Transactional
    public boolean putInCharge(String conversation, InCharge who) {
        Optional<Conversation> known = lock(conversation);
        known.ifPresent(c -> {
            c.putInCharge(who);
            conversations.keep(List.of(c));
        });
        return known.isPresent();
    }

    private Optional<Conversation> lock(String id) {
        return conversations.find(id).map(c -> conversations.lock(List.of(id)).get(id));
    }
}
