package io.causerie.api.cai;

import io.causerie.dialogue.SapMessages;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A call of the dialog API, as clients post it or as the connector did: {@code {"message": {"type", "content"},
 * "conversation_id"}} or {@code {"message": {"attachment": {"type", "content"}, "conversation"}, "chatId"}}.
 */
record DialogRequest(
        SapMessages.Said said,
        String conversation,
        Optional<String> language,
        Remembering memory,
        Optional<String> logLevel) {
    private static final int LONGEST_ID = 128;

    static DialogRequest of(Body body) {
        Map<String, Object> message = body.object("message")
                .orElseThrow(() -> new NotAccepted(
                        400, "Message is missing: send {\"message\": {\"type\": \"text\", \"content\": \"...\"}}"));
        Object attachment = message.getOrDefault("attachment", message);
        SapMessages.Said said = SapMessages.heard(attachment)
                .orElseThrow(() -> new NotAccepted(400, "Message is not well formatted: content is missing or blank"));
        Body.sentence(Optional.of(said.words()), "Message content");
        return new DialogRequest(
                said, conversation(body, message), body.language(), Remembering.in(body), body.text("log_level"));
    }

    /** A caller that names none begins a conversation and is told its name. */
    private static String conversation(Body body, Map<String, Object> message) {
        return checked(Stream.of(
                        body.find("conversation_id"),
                        Optional.ofNullable(message.get("conversation")),
                        body.find("chatId"))
                .flatMap(Optional::stream)
                .map(String::valueOf)
                .filter(id -> !id.isBlank())
                .findFirst()
                .orElseGet(() -> UUID.randomUUID().toString()));
    }

    static String checked(String conversation) {
        if (conversation.length() > LONGEST_ID) {
            throw new NotAccepted(400, "Conversation id is too long: send at most " + LONGEST_ID + " characters");
        }
        return conversation;
    }
}
