package io.causerie.understanding;

import io.causerie.bot.Bot;
import io.causerie.bot.Intent;
import io.causerie.understanding.engine.Expression;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a bot's expressions, and its last benchmark where there is one, as a careful colleague would. */
final class Suggestions {
    private static final int FEW = 10;
    private static final int MANY = 3;
    private static final double LARGE_SHARE = 0.15;

    private Suggestions() {}

    static List<Suggestion> of(Bot bot, Optional<Report> benchmark) {
        return Stream.of(
                        doubles(Syllabus.expressions(bot)),
                        few(bot),
                        benchmark.stream().flatMap(Suggestions::confused))
                .flatMap(found -> found)
                .toList();
    }

    private static Stream<Suggestion> doubles(List<Expression> expressions) {
        Map<List<String>, List<Expression>> same = expressions.stream()
                .filter(e -> !e.words().isEmpty())
                .collect(Collectors.groupingBy(Expression::words, LinkedHashMap::new, Collectors.toList()));
        return same.values().stream().filter(group -> group.size() > 1).flatMap(Suggestions::doubled);
    }

    /** The same sentence in two languages of one intent is as it should be. */
    private static Stream<Suggestion> doubled(List<Expression> group) {
        Expression first = group.get(0);
        List<String> intents = group.stream().map(Expression::intent).distinct().toList();
        boolean repeated = group.stream()
                        .map(e -> e.intent() + ' ' + e.language())
                        .distinct()
                        .count()
                < group.size();
        Stream<Suggestion> shared = intents.stream()
                .skip(1)
                .map(other -> new Suggestion(
                        Suggestion.Kind.SHARED,
                        first.intent(),
                        Optional.of(other),
                        Optional.of(first.text()),
                        group.size()));
        return repeated ? Stream.concat(shared, Stream.of(repeated(first, group.size()))) : shared;
    }

    private static Suggestion repeated(Expression first, int count) {
        return new Suggestion(
                Suggestion.Kind.REPEATED, first.intent(), Optional.empty(), Optional.of(first.text()), count);
    }

    private static Stream<Suggestion> few(Bot bot) {
        return bot.intents().values().stream().filter(Intent::active).flatMap(intent -> bot.languages().stream()
                .filter(language -> intent.expressions(language).size() < FEW)
                .map(language -> new Suggestion(
                        Suggestion.Kind.FEW,
                        intent.slug(),
                        Optional.empty(),
                        Optional.of(language),
                        intent.expressions(language).size())));
    }

    private static Stream<Suggestion> confused(Report benchmark) {
        Map<String, Integer> sizes = benchmark.intents().stream()
                .collect(Collectors.toMap(Report.OfIntent::intent, Report.OfIntent::sentences));
        return benchmark.confusions().stream()
                .filter(c -> c.expected().isPresent() && c.count() >= MANY)
                .filter(c -> c.count() >= LARGE_SHARE * sizes.get(c.expected().orElseThrow()))
                .map(c -> new Suggestion(
                        c.found().isPresent() ? Suggestion.Kind.SWALLOWED : Suggestion.Kind.SCATTERED,
                        c.expected().orElseThrow(),
                        c.found(),
                        c.examples().stream().findFirst(),
                        c.count()));
    }
}
