package io.causerie.conversation;

import io.causerie.channel.Page;
import io.causerie.graph.Payload;
import io.causerie.graph.Rendering;
import io.causerie.inbox.StoredEvent;
import io.causerie.message.Channel;
import io.causerie.message.Incoming;
import io.causerie.message.Outgoing;
import io.causerie.message.Saying;
import io.causerie.outbox.Outbox;
import io.causerie.outbox.Promise;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
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
            answers.to(event, conversation, page, at)
                    .ifPresent(sayings -> effects.say(promises(event, conversation, sayings)));
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
        Payload.outboxId(echo.metadata())
                .ifPresent(id -> effects.echoed(new Outbox.Echoed(id, conversation.id(), echo.mid())));
    }

    /** A pause before a message is shown as typing; a message that has to be split becomes several promises. */
    private static List<Promise> promises(StoredEvent event, Conversation conversation, List<Saying> sayings) {
        List<Promise> promises = new ArrayList<>();
        for (Saying saying : sayings) {
            Duration pause = saying.pause();
            if (!pause.isZero()) {
                promises.addAll(promises(event, conversation, Outgoing.Action.TYPING_ON, Duration.ZERO));
            }
            promises.addAll(promises(event, conversation, saying.what(), pause));
        }
        return promises;
    }

    private static List<Promise> promises(StoredEvent event, Conversation conversation, Outgoing what, Duration pause) {
        List<Promise> promises = new ArrayList<>();
        for (String message : Rendering.of(what)) {
            promises.add(new Promise(
                    conversation.page(),
                    conversation.id(),
                    event.id(),
                    "bot",
                    promises.isEmpty() ? pause : Duration.ZERO,
                    id -> Payload.of(conversation.person(), message, id)));
        }
        return promises;
    }
}
