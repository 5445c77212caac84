package io.causerie.conversation;

import io.causerie.channel.Page;
import io.causerie.inbox.StoredEvent;
import io.causerie.message.Channel;
import io.causerie.message.Incoming;
import io.causerie.message.Outgoing;
import io.causerie.message.Saying;
import io.causerie.outbox.Outbox;
import io.causerie.outbox.Promise;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** One event at the table: what it changes in the conversation, and whether the bot answers it. */
@ApplicationScoped
class Turn {
    @Inject
    Answers answers;

    /** {@code page} is null when the event's page is not connected: then it is only kept. */
    void take(StoredEvent event, Conversation conversation, Page page, Effects effects) {
        Incoming incoming = event.incoming();
        Instant at = at(event);
        if (incoming.opensWindow()) {
            conversation.heard(at);
        }
        if (incoming instanceof Incoming.Echo echo) {
            echoed(echo, conversation, effects);
        } else if (incoming instanceof Incoming.Delivered delivered && delivered.watermark() != null) {
            conversation.delivered(delivered.watermark());
        } else if (incoming instanceof Incoming.Read read && read.watermark() != null) {
            conversation.read(read.watermark());
        } else if (incoming instanceof Incoming.PolicyEnforced policy && policy.blocked()) {
            effects.stop(conversation.page(), "Meta blocked this page: " + policy.reason());
        } else if (mayAnswer(event, conversation, page)) {
            effects.say(promises(event, conversation, answers.to(event, conversation, page.bot(), at)));
        }
    }

    /** Meta's clock, but never later than ours: a window must not be opened from the future. */
    private static Instant at(StoredEvent event) {
        Instant at = event.incoming().envelope().at();
        return at == null || at.isAfter(event.receivedAt()) ? event.receivedAt() : at;
    }

    private static boolean mayAnswer(StoredEvent event, Conversation conversation, Page page) {
        return event.incoming().envelope().channel() == Channel.MESSAGING
                && page != null
                && page.app().equals(event.app())
                && conversation.inCharge() == InCharge.BOT
                && page.answers(conversation.person());
    }

    private static void echoed(Incoming.Echo echo, Conversation conversation, Effects effects) {
        effects.echoed(new Outbox.Echoed(conversation.id(), echo.mid(), echo.metadata()));
    }

    /** A pause before a message is shown as typing. */
    private static List<Promise> promises(StoredEvent event, Conversation conversation, List<Saying> sayings) {
        List<Promise> promises = new ArrayList<>();
        for (Saying saying : sayings) {
            if (!saying.pause().isZero()) {
                promises.add(conversation.promise(event.id(), "bot", Saying.now(Outgoing.Action.TYPING_ON)));
            }
            promises.add(conversation.promise(event.id(), "bot", saying));
        }
        return promises;
    }
}
