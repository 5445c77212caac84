package io.causerie.graph;

import java.time.Duration;
import java.util.Optional;

/** What became of one Send API call. */
public sealed interface SendResult {

    /** Meta has it. {@code mid} is its message id; null for a sender action, which has none. */
    record Accepted(String mid) implements SendResult {}

    /** Not sent, and may work later; not before {@code notBefore} from now where there is a reason to wait. */
    record TryAgain(Optional<Duration> notBefore, GraphError error) implements SendResult {}

    /** Not sent: the page, or with {@code wholeApp} every page of its app, has to be quiet for {@code pause}. */
    record SlowPage(Duration pause, boolean wholeApp, GraphError error) implements SendResult {}

    /** Not sent, nor will anything be until the page has another token. */
    record TokenDead(GraphError error) implements SendResult {}

    /** Not sent, nor will anything be until an operator has put the page or its app in order. */
    record PageStopped(GraphError error) implements SendResult {}

    /** Not sent: the page may not say this to the person now. */
    record WindowClosed(GraphError error) implements SendResult {}

    /** Not sent: the person cannot be reached. */
    record PersonGone(GraphError error) implements SendResult {}

    /** Not sent, and never will be as it is. */
    record Refused(GraphError error) implements SendResult {}

    /** The call went out and no answer of use came back: the message may have been delivered. */
    record Unknown(String why) implements SendResult {}

    /** Certainly not delivered: the call did not go out, or whoever answered it was not the Graph API. */
    record Unreachable(String why) implements SendResult {}
}
