package io.causerie.conversation;

import io.causerie.bot.Json;
import io.causerie.dialogue.Dialogue;
import io.causerie.dialogue.Heard;
import io.causerie.dialogue.Occasion;
import io.causerie.dialogue.State;
import io.causerie.dialogue.Turned;
import io.causerie.inbox.StoredEvent;
import io.causerie.message.Attachment;
import io.causerie.message.Incoming;
import io.causerie.understanding.Model;
import io.causerie.understanding.TrainedBots;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** The bot's part in a turn: what was heard goes through understanding and dialogue. */
record Answer(TrainedBots.Trained trained, Dialogue dialogue) {

    /** What becomes of an event; nothing when there was nothing to hear. */
    Optional<Turned> to(StoredEvent event, Conversation conversation, Instant now) {
        State before = State.of(plain(Json.read(conversation.state())));
        Occasion occasion = new Occasion(conversation.id(), Map.of(), now, event.id(), trained.baseUrl());
        return heard(event.incoming(), trained.model(), before.languageAt(now), now)
                .map(heard -> dialogue.turn(trained.bot(), before, heard, occasion));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> plain(Object state) {
        return (Map<String, Object>) state;
    }

    private static Optional<Heard> heard(Incoming incoming, Model model, Optional<String> language, Instant now) {
        if (incoming instanceof Incoming.Postback || incoming instanceof Incoming.QuickReply) {
            return incoming.words().map(payload -> new Heard.Tapped(payload, model.understand(payload, language, now)));
        }
        if (incoming instanceof Incoming.Message message) {
            return incoming.words()
                    .<Heard>map(words -> new Heard.Words(model.understand(words, language, now)))
                    .or(() -> message.attachments().stream().findFirst().map(Answer::heard));
        }
        return Optional.empty();
    }

    private static Heard heard(Attachment attachment) {
        return new Heard.Attachment(attachment.type(), attachment.url() == null ? "" : attachment.url());
    }
}
