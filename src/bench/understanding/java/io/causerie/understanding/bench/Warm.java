package io.causerie.understanding.bench;

import io.causerie.understanding.engine.Embeddings;
import io.causerie.understanding.engine.Engine;
import io.causerie.understanding.engine.Expression;
import io.causerie.understanding.engine.SentenceEncoder;
import java.util.List;
import java.util.Optional;

/** Computes the points of a set's expressions beforehand, in small lessons, so that training is timed without it. */
final class Warm {
    private static final int FEW = 50;

    private Warm() {}

    static void up(SentenceEncoder encoder, Embeddings kept, List<Expression> expressions) {
        Engine engine = new Engine(Optional.of(encoder), kept);
        for (int i = 0; i < expressions.size(); i += FEW) {
            engine.embed(expressions.subList(i, Math.min(expressions.size(), i + FEW)));
        }
    }
}
