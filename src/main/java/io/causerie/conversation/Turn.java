package io.causerie.conversation;

import io.causerie.bot.Json;
import io.causerie.channel.Page;
import io.causerie.conversation.logbook.Logged;
import io.causerie.conversation.logbook.TracesOf;
import io.causerie.dialogue.Dialogue;
import io.causerie.dialogue.Suspension;
import io.causerie.dialogue.Turned;
import io.causerie.dialogue.WebReply;
import io.causerie.inbox.StoredEvent;
import io.causerie.message.Channel;
import io.causerie.message.Incoming;
import io.causerie.outbox.Outbox;
import io.causerie.understanding.TrainedBots;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * One event at the table: what it changes in the conversation, and whether the bot answers it. An event whose page is not
 * connected, or whose page has no bot, is only kept.
 */
record Turn(
        StoredEvent event,
        Conversation conversation,
        Optional<Page> page,
        Optional<TrainedBots.Trained> bot,
        TracesOf tracesOf,
        Effects effects) {
    /** The app id of Meta's Page inbox, in the two ways Meta prints it (Webhooks reference, message echoes; changelog v12). */
    private static final Set<String> PAGE_INBOX = Set.of("263902037430900", "26390203743090");

    void take(Dialogue dialogue) {
        Incoming incoming = event.incoming();
        if (incoming.opensWindow()) {
            conversation.heard(at());
        }
        if (incoming instanceof Incoming.Echo echo) {
            echoed(echo);
        } else if (incoming instanceof Incoming.Delivered delivered && delivered.watermark() != null) {
            conversation.delivered(delivered.watermark());
        } else if (incoming instanceof Incoming.Read read && read.watermark() != null) {
            conversation.read(read.watermark());
        } else if (incoming instanceof Incoming.PolicyEnforced policy && policy.blocked()) {
            effects.stop(conversation.page(), "Meta blocked this page: " + policy.reason());
        } else if (bot.isPresent() && mayAnswer()) {
            new Answer(bot.get(), dialogue).to(event, conversation, at()).ifPresent(this::follow);
        } else if (isSpeech(incoming) && page.isPresent() && isForUs()) {
            effects.atDesk(DeskMove.waits(conversation));
        }
    }

    /** Goes on with a turn that waited; where the bot may not answer any more, nothing is said. */
    void resume(Dialogue dialogue, Suspension suspension, WebReply reply) {
        conversation.goOn();
        if (bot.isPresent() && mayAnswer()) {
            follow(dialogue.resume(bot.get().bot(), suspension, reply));
        }
    }

    private void follow(Turned turned) {
        if (turned instanceof Turned.Asking asking) {
            conversation.await(event.id());
            effects.ask(SuspendedTurn.begun(conversation.id(), event.id(), asking));
        } else {
            answer((Turned.Answered) turned);
        }
    }

    /** Whether it has to wait behind another turn. What the bot does not hear never waits: an echo may be waited for. */
    boolean mustWait() {
        Incoming incoming = event.incoming();
        boolean heard = !(incoming instanceof Incoming.Echo
                || incoming instanceof Incoming.Delivered
                || incoming instanceof Incoming.Read
                || incoming instanceof Incoming.PolicyEnforced);
        return heard && conversation.isWaiting();
    }

    /** Whether the event is done with; a turn that waits for a web service is not. */
    boolean isOver() {
        return !conversation.isWaitingFor(event.id());
    }

    private void answer(Turned.Answered answered) {
        conversation.remember(Json.write(answered.after().asMap()));
        answered.handOver().ifPresent(group -> {
            conversation.putInCharge(InCharge.AGENT);
            effects.atDesk(DeskMove.handedOver(conversation, group));
        });
        effects.say(conversation.promises(event.id(), "bot", answered.replies()));
        effects.botTook(BotTurn.of(conversation.page(), bot.orElseThrow().bot(), answered.trace()));
        effects.log(Logged.of(
                bot.orElseThrow().bot().slug(),
                conversation.id(),
                Optional.of(event.id()),
                event.receivedAt(),
                answered.trace(),
                tracesOf.isOf(() -> page.orElseThrow().testers().contains(conversation.person()))));
    }

    /** What somebody typed in Meta's own inbox makes the conversation the agents'; what other apps say does not. */
    private void echoed(Incoming.Echo echo) {
        Outbox.Echoed echoed = new Outbox.Echoed(conversation.id(), echo.mid(), echo.metadata());
        effects.echoed(echoed);
        if (!echoed.isOurs() && (echo.appId() == null || PAGE_INBOX.contains(echo.appId()))) {
            effects.atDesk(DeskMove.typedElsewhere(conversation, conversation.inCharge() == InCharge.BOT));
            conversation.putInCharge(InCharge.AGENT);
        }
    }

    private static boolean isSpeech(Incoming incoming) {
        return incoming instanceof Incoming.Message
                || incoming instanceof Incoming.QuickReply
                || incoming instanceof Incoming.Postback;
    }

    /** Meta's clock, but never later than ours: a window must not be opened from the future. */
    private Instant at() {
        Instant at = event.incoming().envelope().at();
        return at == null || at.isAfter(event.receivedAt()) ? event.receivedAt() : at;
    }

    /** Another app that is in charge of the thread speaks with the person itself. */
    private boolean isForUs() {
        return event.incoming().envelope().channel() == Channel.MESSAGING;
    }

    private boolean mayAnswer() {
        return isForUs()
                && page.filter(known -> known.app().equals(event.app()))
                        .filter(known -> known.answers(conversation.person()))
                        .isPresent()
                && conversation.inCharge() == InCharge.BOT;
    }
}
