package io.causerie.understanding.engine;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Learns intents from expressions and finds them in sentences. One engine serves all bots, from many threads; without a
 * sentence model it knows words only.
 */
public final class Engine {
    private static final float CERTAIN = 6;

    private final Optional<Meanings> meanings;
    private Background background;

    public Engine(Optional<SentenceEncoder> encoder, Embeddings kept) {
        meanings = encoder.map(e -> new Meanings(e, kept));
    }

    /** The sentence model's name; empty when sentences are understood by their words only. */
    public Optional<String> sentenceModel() {
        return meanings.map(Meanings::model);
    }

    /**
     * Learns all expressions; with the model they had before a small change they are learned much faster.
     *
     * @throws java.util.concurrent.CancellationException within milliseconds when the patience is over
     */
    public Trained train(List<Expression> expressions, Optional<Trained> previous, Patience patience) {
        Lesson lesson = Lesson.of(expressions, meanings, patience);
        return new Trainer(lesson, sentenceModel(), background(lesson), previous, patience).train();
    }

    public Trained train(List<Expression> expressions, Optional<Trained> previous) {
        return train(expressions, previous, Patience.ENDLESS);
    }

    /** Names what learns here: the same expressions give the same model to engines of one kind. */
    public String kind() {
        return Trained.FORMAT + "/" + sentenceModel().orElse("words");
    }

    /** Computes and keeps the points of sentences, so that a later training finds them. */
    public void embed(List<Expression> expressions) {
        List<String> bridged = expressions.stream()
                .map(e -> Bridge.forMeaning(e.text(), e.language()))
                .toList();
        meanings.ifPresent(m -> m.of(bridged, Patience.ENDLESS));
    }

    /** Language is an ISO 639-1 code, with or without a country; it is detected where it is not given. */
    public Prediction predict(Trained trained, String text, Optional<String> language) {
        String spoken = language.filter(l -> l.length() >= 2)
                .map(l -> l.substring(0, 2).toLowerCase(Locale.ROOT))
                .or(() -> Languages.detect(text, trained.languages()))
                .or(() -> trained.languages().stream().findFirst())
                .orElse("en");
        OptionalInt written = trained.known().intentOf(text);
        if (trained.intents().isEmpty() || Grams.words(text).isEmpty() && written.isEmpty()) {
            return new Prediction(List.of(), 1, spoken);
        }
        Optional<Trained.Deep> deep = trained.deep(sentenceModel());
        Read read = deep.map(known -> read(trained, known, text, spoken)).orElseGet(() -> read(trained, text, spoken));
        float[] scores = read.scores();
        if (written.isPresent()) {
            scores[written.getAsInt()] = (float) Math.max(scores[Scores.best(scores)], read.none()) + CERTAIN;
        }
        return prediction(trained.intents(), scores, read.none(), spoken);
    }

    /** One score an intent, and the score of "none of them". */
    private record Read(float[] scores, double none) {}

    private static Read read(Trained trained, String text, String language) {
        float[][] parts = {trained.surface().scores(Bridge.forSurface(text, language))};
        return new Read(
                trained.surfaceOnly().mixed(parts), trained.surfaceOnly().none());
    }

    private Read read(Trained trained, Trained.Deep deep, String text, String language) {
        float[] surface = trained.surface().scores(Bridge.forSurface(text, language));
        float[] meaning = meanings.orElseThrow().of(text, language);
        float[] density = deep.model().densityScores(meaning);
        double belonging = MeaningModel.belonging(
                density, background().density(meaning, deep.model().centre()));
        float[][] parts = {deep.model().borderScores(meaning), density, surface};
        return new Read(deep.mixture().mixed(parts), deep.mixture().none() - belonging);
    }

    private Optional<Background> background(Lesson lesson) {
        return lesson.examples().meanings().map(used -> background());
    }

    private synchronized Background background() {
        if (background == null) {
            background = Background.of(meanings.orElseThrow());
        }
        return background;
    }

    /**
     * The best intent's confidence passes one half about where "none of them" becomes less likely than "one of them"; doubt
     * between intents lowers it, and the others follow in proportion, so that two nearly equal intents both pass.
     */
    private static Prediction prediction(List<String> intents, float[] scores, double none, String language) {
        double sum = Scores.logSumExp(scores);
        double inScope = 1 / (1 + Math.exp(none - sum));
        double top = Math.exp(scores[Scores.best(scores)] - sum);
        List<Prediction.Scored> scored = IntStream.range(0, scores.length)
                .mapToObj(k -> {
                    double share = Math.exp(scores[k] - sum);
                    return new Prediction.Scored(
                            intents.get(k), inScope * share / top * (1 + top) / 2, inScope * share);
                })
                .sorted(Comparator.comparingDouble(Prediction.Scored::confidence)
                        .reversed())
                .toList();
        return new Prediction(scored, 1 - inScope, language);
    }
}
