package io.causerie.understanding;

import io.causerie.bot.Bot;
import io.causerie.bot.Intent;
import io.causerie.understanding.engine.Expression;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What is to be learned of a bot: the expressions of its active intents. The key is the same for as long as these and the
 * engine are, whatever else of the bot changes.
 */
record Syllabus(String bot, List<Expression> expressions, String key) {
    private static final int SMALL = 1_000;

    /** The engine's kind is asked for only where there is something to learn. */
    static Syllabus of(Bot bot, Supplier<String> engine) {
        List<Expression> expressions = expressions(bot);
        return new Syllabus(
                bot.slug(), expressions, key(bot.slug(), expressions.isEmpty() ? "" : engine.get(), expressions));
    }

    static List<Expression> expressions(Bot bot) {
        return bot.intents().values().stream()
                .filter(Intent::active)
                .flatMap(intent -> bot.languages().stream().flatMap(language -> expressions(intent, language)))
                .toList();
    }

    boolean isEmpty() {
        return expressions.isEmpty();
    }

    /** Whether an edit of it is learned while somebody waits. */
    boolean isSmall() {
        return expressions.size() <= SMALL;
    }

    private static Stream<Expression> expressions(Intent intent, String language) {
        return intent.expressions(language).stream()
                .map(expression -> new Expression(expression.text(), language, intent.slug()));
    }

    private static String key(String bot, String engine, List<Expression> expressions) {
        return Hash.of(Stream.concat(
                Stream.of(bot, engine),
                expressions.stream().flatMap(e -> Stream.of(e.intent(), e.language(), e.text()))));
    }
}
