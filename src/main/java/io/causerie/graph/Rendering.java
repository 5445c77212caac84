package io.causerie.graph;

import io.causerie.message.Outgoing;
import java.util.List;
import java.util.Optional;

/** What to say, as Messenger's JSON. */
public sealed interface Rendering {

    /**
     * One thing to say needs one message or, where it is beyond Messenger's limits, several in this order.
     *
     * @param messages each the JSON text of a Send API {@code message}, or {@code {"sender_action": …}}
     */
    record Messages(List<String> messages) implements Rendering {
        public Messages {
            messages = List.copyOf(messages);
        }
    }

    /** It cannot be said; {@code why} names the field and the fix. */
    record Refused(String why) implements Rendering {}

    /** Titles are cut and everything else is continued in further messages, by the limits of the Send API. */
    static Rendering of(Outgoing outgoing) {
        Optional<String> flaw = Flaws.in(outgoing);
        return flaw.isPresent() ? new Refused(flaw.get()) : new Messages(Messenger.messages(outgoing));
    }
}
