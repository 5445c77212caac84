package io.causerie.dialogue;

import io.causerie.message.Saying;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What became of a turn. */
public sealed interface Turned {
    List<TraceLine> trace();

    /**
     * The turn is over.
     *
     * @param handOver the group of people that is to take over (empty text: whichever)
     * @param clientData values for a program around the chat; Messenger has no use for them
     */
    record Answered(
            List<Saying> replies,
            State after,
            Optional<String> handOver,
            Map<String, Object> clientData,
            List<TraceLine> trace)
            implements Turned {
        public Answered {
            replies = List.copyOf(replies);
            trace = List.copyOf(trace);
        }
    }

    /** The turn goes on by {@link Dialogue#resume} once the call was made; nothing has been said yet. */
    record Asking(WebCall call, Suspension suspension, List<TraceLine> trace) implements Turned {
        public Asking {
            trace = List.copyOf(trace);
        }
    }
}
