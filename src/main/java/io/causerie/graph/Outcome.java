package io.causerie.graph;

/** What became of a call as far as HTTP can tell. */
sealed interface Outcome {

    record Answered(Answer answer) implements Outcome {}

    /** No whole answer; {@code begun} if the request may have arrived. */
    record Failed(boolean begun, String why) implements Outcome {}
}
