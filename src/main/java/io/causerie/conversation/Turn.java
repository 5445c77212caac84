package io.causerie.conversation;

import io.causerie.channel.Page;
import io.causerie.dialogue.Dialogue;
import io.causerie.inbox.StoredEvent;
import io.causerie.message.Channel;
import io.causerie.message.Incoming;
import io.causerie.message.Saying;
import io.causerie.outbox.Outbox;
import io.causerie.understanding.TrainedBots;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One event at the table: what it changes in the conversation, and whether the bot answers it. An event whose page is not
 * connected, or whose page has no bot, is only kept.
 */
record Turn(
        StoredEvent event,
        Conversation conversation,
        Optional<Page> page,
        Optional<TrainedBots.Trained> bot,
        Effects effects) {

    void take(Dialogue dialogue) {
        Incoming incoming = event.incoming();
        if (incoming.opensWindow()) {
            conversation.heard(at());
        }
        if (incoming instanceof Incoming.Echo echo) {
            effects.echoed(new Outbox.Echoed(conversation.id(), echo.mid(), echo.metadata()));
        } else if (incoming instanceof Incoming.Delivered delivered && delivered.watermark() != null) {
            conversation.delivered(delivered.watermark());
        } else if (incoming instanceof Incoming.Read read && read.watermark() != null) {
            conversation.read(read.watermark());
        } else if (incoming instanceof Incoming.PolicyEnforced policy && policy.blocked()) {
            effects.stop(conversation.page(), "Meta blocked this page: " + policy.reason());
        } else if (bot.isPresent() && mayAnswer()) {
            List<Saying> sayings = new Answer(bot.get(), dialogue).to(event, conversation, at());
            effects.say(conversation.promises(event.id(), "bot", sayings));
        }
    }

    /** Meta's clock, but never later than ours: a window must not be opened from the future. */
    private Instant at() {
        Instant at = event.incoming().envelope().at();
        return at == null || at.isAfter(event.receivedAt()) ? event.receivedAt() : at;
    }

    private boolean mayAnswer() {
        return event.incoming().envelope().channel() == Channel.MESSAGING
                && page.filter(known -> known.app().equals(event.app()))
                        .filter(known -> known.answers(conversation.person()))
                        .isPresent()
                && conversation.inCharge() == InCharge.BOT;
    }
}
