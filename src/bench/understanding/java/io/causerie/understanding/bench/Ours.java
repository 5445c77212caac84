package io.causerie.understanding.bench;

import io.causerie.understanding.engine.Embeddings;
import io.causerie.understanding.engine.Engine;
import io.causerie.understanding.engine.Expression;
import io.causerie.understanding.engine.Prediction;
import io.causerie.understanding.engine.SentenceEncoder;
import io.causerie.understanding.engine.Trained;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The engine that serves bots; sentences' points are in the cache when its training is timed, as after any edit. */
final class Ours implements Contestant {
    private final String name;
    private final Engine engine;

    Ours(String name, Optional<SentenceEncoder> encoder, Embeddings kept) {
        this.name = name;
        engine = new Engine(encoder, kept);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Result run(List<Expression> train, List<Expression> test) {
        long start = Timer.now();
        Trained first = engine.train(train, Optional.empty());
        long trained = Timer.now();
        List<Expression> edited = new ArrayList<>(train);
        Expression last = train.get(train.size() - 1);
        edited.add(new Expression("one more " + last.text(), last.language(), last.intent()));
        engine.train(edited, Optional.of(first));
        long live = Timer.now();
        byte[] stored = first.bytes();
        Trained model = Trained.of(stored).orElseThrow();
        test.stream().limit(200).forEach(sentence -> answer(model, sentence));
        List<Answer> answers =
                test.stream().map(sentence -> answer(model, sentence)).toList();
        return new Result((trained - start) / 1e9, (live - trained) / 1e9, stored.length, answers);
    }

    private Answer answer(Trained model, Expression sentence) {
        long start = Timer.now();
        Prediction prediction = engine.predict(model, sentence.text(), Optional.empty());
        double millis = (Timer.now() - start) / 1e6;
        Prediction.Scored best = prediction.intents().get(0);
        return new Answer(best.intent(), best.confidence(), !prediction.over(50).isEmpty(), millis);
    }
}
