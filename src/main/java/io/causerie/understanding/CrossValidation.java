package io.causerie.understanding;

import io.causerie.bot.Bot;
import io.causerie.understanding.engine.Engine;
import io.causerie.understanding.engine.Expression;
import io.causerie.understanding.engine.Patience;
import io.causerie.understanding.engine.Trained;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Asks each of a bot's expressions once, of a model that was learned from four fifths of them without it. */
final class CrossValidation {
    private static final int FOLDS = 5;

    private final Engine engine;
    private final Bot bot;
    private final List<Expression> expressions;

    CrossValidation(Engine engine, Bot bot) {
        this.engine = engine;
        this.bot = bot;
        expressions = Syllabus.expressions(bot);
    }

    int size() {
        return expressions.size();
    }

    List<Trial> run(Patience patience, Runnable asked) {
        int[] folds = folds();
        List<Trial> trials = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            BotModel model = model(only(folds, fold, false), patience);
            for (Expression expression : only(folds, fold, true)) {
                patience.check();
                trials.add(trial(model, expression));
                asked.run();
            }
        }
        return trials;
    }

    private BotModel model(List<Expression> some, Patience patience) {
        Trained trained = engine.train(some, Optional.empty(), patience);
        return BotModel.of(bot).with((text, language) -> engine.predict(trained, text, Optional.of(language)));
    }

    private static Trial trial(BotModel model, Expression expression) {
        Optional<String> language = Optional.of(expression.language());
        return new Trial(
                new Case(expression.text(), Optional.of(expression.intent()), language),
                BotModel.best(model, expression.text(), language));
    }

    private List<Expression> only(int[] folds, int fold, boolean inside) {
        return IntStream.range(0, folds.length)
                .filter(i -> (folds[i] == fold) == inside)
                .mapToObj(expressions::get)
                .toList();
    }

    /** Each intent's expressions go round the folds, so that every fold has its share of each. */
    private int[] folds() {
        Map<String, Integer> seen = new HashMap<>();
        return expressions.stream()
                .mapToInt(e -> (seen.merge(e.intent(), 1, Integer::sum) - 1) % FOLDS)
                .toArray();
    }
}
