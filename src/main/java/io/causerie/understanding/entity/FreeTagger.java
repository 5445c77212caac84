package io.causerie.understanding.entity;

import io.causerie.bot.Bot;
import io.causerie.bot.Entity;
import io.causerie.bot.Expression;
import io.causerie.bot.Intent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds free entities as the tagged expressions of one language teach: by the words themselves and those around them. */
final class FreeTagger {
    private static final int ROUNDS = 8;
    private static final int MOST_LESSONS = 15_000;

    /** Tag 0 is none; 2e + 1 begins entity e and 2e + 2 continues it. */
    private final List<String> entities;

    private final SequenceModel model;

    private record Lesson(List<Token> tokens, int[] tags) {}

    private FreeTagger(List<String> entities, List<Expression> expressions) {
        this.entities = entities;
        model = learned(expressions);
    }

    /** Empty when no expression of the language has a tag of a free entity. */
    static Optional<FreeTagger> learn(Bot bot, String language) {
        var tagged = new LinkedHashSet<String>();
        var expressions = new ArrayList<Expression>();
        for (Intent intent : bot.intents().values()) {
            for (Expression expression : intent.active() ? intent.expressions(language) : List.<Expression>of()) {
                expressions.add(expression);
                expression.tags().stream()
                        .map(Expression.Tag::entity)
                        .filter(slug -> bot.entities().get(slug) instanceof Entity.Free)
                        .forEach(tagged::add);
            }
        }
        if (tagged.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new FreeTagger(List.copyOf(tagged), expressions));
    }

    private SequenceModel learned(List<Expression> expressions) {
        int every = 1 + expressions.size() / MOST_LESSONS;
        var lessons = new ArrayList<>(IntStream.range(0, expressions.size())
                .filter(i -> i % every == 0)
                .mapToObj(i -> lesson(expressions.get(i)))
                .filter(lesson -> lesson.tags().length > 0)
                .toList());
        var learner = new SequenceLearner(2 * entities.size() + 1);
        var random = new Random(7);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(lessons, random);
            lessons.forEach(lesson -> learner.learn(Features.of(lesson.tokens()), lesson.tags()));
        }
        return learner.model();
    }

    private Lesson lesson(Expression expression) {
        List<Token> tokens = Tokens.of(expression.text());
        int[] tags = new int[tokens.size()];
        Set<Expression.Tag> begun = new HashSet<>();
        for (int i = 0; i < tags.length; i++) {
            for (Expression.Tag tag : expression.tags()) {
                int entity = entities.indexOf(tag.entity());
                if (entity >= 0
                        && tokens.get(i).start() >= tag.start()
                        && tokens.get(i).end() <= tag.end()) {
                    tags[i] = 2 * entity + (begun.add(tag) ? 1 : 2);
                }
            }
        }
        return new Lesson(tokens, tags);
    }

    List<Found> in(Sentence sentence) {
        var found = new ArrayList<Found>();
        if (sentence.tokens().isEmpty()) {
            return found;
        }
        SequenceModel.Tagged tagged = model.tag(Features.of(sentence.tokens()));
        int[] tags = tagged.tags();
        for (int at = 0; at < tags.length; at++) {
            if (tags[at] > 0) {
                int entity = (tags[at] - 1) / 2;
                int end = at + 1;
                while (end < tags.length && tags[end] == 2 * entity + 2) {
                    end++;
                }
                double sure = tagged.sureness(at, end);
                found.add(Found.of(
                        entities.get(entity), sentence, at, end, sure, Found.fields("value", sentence.raw(at, end))));
                at = end - 1;
            }
        }
        return found;
    }

    /** What is known of each word: itself, its ending and shape, its neighbours. */
    static final class Features {
        private Features() {}

        static List<List<String>> of(List<Token> tokens) {
            var features = new ArrayList<List<String>>();
            for (int i = 0; i < tokens.size(); i++) {
                String word = tokens.get(i).word();
                String before = word(tokens, i - 1);
                String after = word(tokens, i + 1);
                features.add(List.of(
                        "w" + word,
                        "b" + before,
                        "a" + after,
                        "c" + word(tokens, i - 2) + " " + before,
                        "d" + after + " " + word(tokens, i + 2),
                        "e" + before + " " + word,
                        "f" + word + " " + after,
                        "s" + word.substring(Math.max(0, word.length() - 3)),
                        "p" + word.substring(0, Math.min(3, word.length())),
                        "k" + tokens.get(i).kind() + Math.min(word.length(), 4),
                        "x" + before + " " + after));
            }
            return features;
        }

        private static String word(List<Token> tokens, int at) {
            return at < 0 ? "<" : at >= tokens.size() ? ">" : tokens.get(at).word();
        }
    }
}
