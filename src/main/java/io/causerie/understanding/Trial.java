package io.causerie.understanding;

import java.util.Optional;

/** A sentence tried on a model: the surest intent over its strictness, if any. */
record Trial(Case asked, Optional<String> found) {
    boolean isRight() {
        return found.equals(asked.expected());
    }
}
