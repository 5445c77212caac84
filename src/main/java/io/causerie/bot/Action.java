package io.causerie.bot;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** One step a skill takes (SAP Conversational AI, "actions"). */
public sealed interface Action {
    /**
     * Says something.
     *
     * @param delay seconds 0-5 before the next message; empty means the bot's
     * @param markdown whether bold, italics and links are marked up in the words
     */
    record Say(Message message, OptionalDouble delay, boolean markdown) implements Action {}

    /** Goes to another skill at once, or makes it the first to hear the next sentence. The name may hold variables. */
    record GoTo(String skill, boolean waiting) implements Action {}

    /** Forgets all, then sets, then unsets; values are JSON-like and their strings may hold variables. */
    record EditMemory(boolean reset, Map<String, Object> set, List<String> unset) implements Action {
        public EditMemory {
            set = Ordered.copy(set);
            unset = List.copyOf(unset);
        }
    }

    record ChangeLanguage(String language) implements Action {}

    /** Clears memory, skill stack and language. */
    record ResetConversation() implements Action {}

    /** Gives the conversation to a person; the group may be empty. */
    record HandOver(String group) implements Action {}

    /**
     * Asks a web service of the author's.
     *
     * @param webhook true: its answer speaks and edits the memory; false: its answer is kept as {@code
     *     api_service_response.<namespace>}
     * @param url absolute, or a route starting with a slash; may hold variables, as may headers and body
     * @param body a text, a JSON-like value, or empty: the default body for a webhook, none for a service
     * @param credentials name of credentials kept by the platform, never the credentials
     */
    record Call(
            boolean webhook,
            String url,
            String method,
            Map<String, String> headers,
            Optional<Object> body,
            Optional<String> credentials,
            String namespace)
            implements Action {
        public Call {
            headers = Ordered.copy(headers);
        }
    }
}
