package io.causerie.connect;

import io.causerie.graph.GraphError;

/** Something wrong; {@code detail} is what varies: Meta's words, missing permissions, a line. Never a secret. */
public record Fault(Flaw flaw, String detail) {
    static Fault of(Flaw flaw) {
        return new Fault(flaw, "");
    }

    static Fault of(Flaw flaw, GraphError error) {
        return new Fault(flaw, error.message() + " (" + error.number() + ")");
    }
}
