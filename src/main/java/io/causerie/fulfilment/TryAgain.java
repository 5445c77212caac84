package io.causerie.fulfilment;

import java.io.IOException;
import java.util.Optional;

/** A try that may be repeated: nobody can have acted on it, or it is of a kind that does no harm twice. */
final class TryAgain extends IOException {
    private static final long serialVersionUID = 1;

    private final transient Answer answer;

    TryAgain(String why, Answer answer) {
        super(why);
        this.answer = answer;
    }

    /** What the service said, if it said anything. */
    Optional<Answer> answer() {
        return Optional.ofNullable(answer);
    }
}
