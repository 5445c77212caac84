package io.causerie.understanding;

import io.causerie.understanding.engine.Engine;
import io.causerie.understanding.engine.SentenceEncoder;
import io.causerie.understanding.engine.SentenceModel;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** The one engine of this node: its sentence model is loaded when it is first needed and freed with the application. */
@ApplicationScoped
class SharedEngine {
    @Inject
    Points points;

    private Optional<SentenceEncoder> encoder = Optional.empty();
    Engine engine;

    synchronized Engine get() {
        if (engine == null) {
            encoder = SentenceModel.load();
            engine = new Engine(encoder, points);
        }
        return engine;
    }

    @PreDestroy
    synchronized void close() {
        encoder.ifPresent(SentenceEncoder::close);
    }
}
