package io.causerie.understanding.bench;

import io.causerie.understanding.engine.Expression;
import java.util.List;

final class OpenNlp implements Contestant {
    public String name() {
        return "OpenNlp";
    }

    public Result run(List<Expression> train, List<Expression> test) {
        return null;
    }
}
