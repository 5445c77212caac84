package io.causerie.understanding;

import io.causerie.bot.Bot;
import io.causerie.understanding.engine.Embeddings;
import io.causerie.understanding.engine.Engine;
import io.causerie.understanding.engine.Expression;
import io.causerie.understanding.engine.Trained;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The door of the room for whoever holds a bot in hand: turns its expressions into a model. */
@ApplicationScoped
public class Understanding {
    private final Supplier<Engine> engine;

    /** Without a server: sentences are understood by their words only. */
    public Understanding() {
        Engine words = new Engine(Optional.empty(), Embeddings.none());
        engine = () -> words;
    }

    @Inject
    Understanding(SharedEngine shared) {
        this(shared::get);
    }

    Understanding(Supplier<Engine> engine) {
        this.engine = engine;
    }

    /** Trains in the calling thread; the same bot gives the same model. */
    public Model train(Bot bot) {
        List<Expression> expressions = Syllabus.expressions(bot);
        if (expressions.isEmpty()) {
            return BotModel.of(bot);
        }
        Engine own = engine.get();
        Trained trained = own.train(expressions, Optional.empty());
        return BotModel.of(bot).with((text, language) -> own.predict(trained, text, Optional.of(language)));
    }
}
