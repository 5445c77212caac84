package io.causerie.outbox;

import io.causerie.graph.PageHold;
import java.time.Duration;
import java.util.Optional;

/** What becomes of a message after a try; {@code hold} is set when its whole page must wait too. */
record Settlement(
        MessageState state,
        Duration lookAgain,
        boolean countsAsTry,
        String mid,
        String problem,
        Optional<PageHold> hold) {
    static Settlement sent(String mid) {
        return new Settlement(MessageState.SENT, null, true, mid, null, Optional.empty());
    }

    static Settlement again(Duration wait, String problem) {
        return new Settlement(MessageState.READY, wait, true, null, problem, Optional.empty());
    }

    static Settlement perhaps(Duration grace, String problem) {
        return new Settlement(MessageState.UNKNOWN, grace, false, null, problem, Optional.empty());
    }

    static Settlement givenUp(String problem) {
        return new Settlement(MessageState.DEAD, null, true, null, problem, Optional.empty());
    }

    /** The message waits with its page; it has not been tried in vain. */
    static Settlement held(PageHold hold) {
        return new Settlement(MessageState.READY, Duration.ZERO, false, null, hold.alarm(), Optional.of(hold));
    }

    static Settlement laidBack() {
        return new Settlement(MessageState.READY, Duration.ZERO, false, null, null, Optional.empty());
    }
}
