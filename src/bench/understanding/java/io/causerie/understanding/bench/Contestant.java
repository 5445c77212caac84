package io.causerie.understanding.bench;

import io.causerie.understanding.engine.Expression;
import java.util.List;

/** A classifier that takes part: learns one set of expressions, then answers sentences. */
interface Contestant {
    String name();

    Result run(List<Expression> train, List<Expression> test);

    /** The best intent whatever its confidence, and whether the classifier would stand by it at its default threshold. */
    record Answer(String intent, double confidence, boolean stands, double millis) {}

    /** Seconds of the first training and of one more after a single new expression, bytes of the stored model, answers. */
    record Result(double trainSeconds, double editSeconds, long modelBytes, List<Answer> answers) {}
}
