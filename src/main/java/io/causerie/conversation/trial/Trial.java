package io.causerie.conversation.trial;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The chat of an author with a bot in an environment: there is one of each. */
public record Trial(String who, String bot, String environment) {

    /** Short whatever the names are. */
    String id() {
        byte[] names = String.join("\n", who, bot, environment).getBytes(StandardCharsets.UTF_8);
        return UUID.nameUUIDFromBytes(names).toString();
    }

    /** What the conversation is called among those of programs. */
    String conversation() {
        return "trial:" + id();
    }
}
