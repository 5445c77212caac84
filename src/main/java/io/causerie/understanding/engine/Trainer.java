package io.causerie.understanding.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Learns a lesson, starting from what was known before, and calibrates on sentences held out in turn. */
final class Trainer {
    private static final int COLD_STEPS = 50;
    private static final int WARM_STEPS = 4;
    private static final double RECALIBRATE = 0.05;
    private static final float[] USUAL = {1.4f, 0.5f, 1.0f};
    private static final float[] USUAL_ON_SURFACE = {7.5f};

    private final Lesson lesson;
    private final Optional<String> sentenceModel;
    private final Optional<Background> background;
    private final Optional<Trained> previous;
    private final Patience patience;

    Trainer(
            Lesson lesson,
            Optional<String> sentenceModel,
            Optional<Background> background,
            Optional<Trained> previous,
            Patience patience) {
        this.lesson = lesson;
        this.background = background;
        this.patience = patience;
        this.sentenceModel = lesson.examples().meanings().flatMap(m -> sentenceModel);
        this.previous = previous.filter(p -> p.deep(this.sentenceModel).isPresent() == this.sentenceModel.isPresent());
    }

    Trained train() {
        Known known = lesson.known();
        int edits = edits(known);
        boolean small = edits <= RECALIBRATE * known.size();
        LexicalModel surface = LexicalModel.train(lesson.examples(), patience);
        Optional<MeaningModel> deep = sentenceModel.map(
                m -> MeaningModel.train(lesson.examples(), start(), small ? WARM_STEPS : COLD_STEPS, patience));
        Optional<Calibration.Sample> held =
                small ? Optional.empty() : Optional.of(new Rehearsal(lesson, background, patience).run());
        Mixture surfaceOnly = held.map(h -> Calibration.fit(surfaceOf(h), USUAL_ON_SURFACE, patience))
                .orElseGet(() -> previous.orElseThrow().surfaceOnly());
        return new Trained(
                lesson.intents(),
                lesson.languages(),
                small ? edits : 0,
                known,
                surface,
                surfaceOnly,
                deep.map(model -> new Trained.Deep(
                        sentenceModel.orElseThrow(),
                        model,
                        held.map(h -> Calibration.fit(h, USUAL, patience)).orElseGet(this::previousMixture))));
    }

    private Mixture previousMixture() {
        return previous.flatMap(p -> p.deep(sentenceModel)).orElseThrow().mixture();
    }

    /** Expressions added, moved or removed since the last calibration; very many when there was none that fits. */
    private int edits(Known known) {
        if (previous.isEmpty() || !previous.get().intents().equals(lesson.intents())) {
            return Integer.MAX_VALUE;
        }
        Known before = previous.get().known();
        int[] same = IntStream.range(0, lesson.intents().size()).toArray();
        return previous.get().editsSinceCalibration() + known.missingIn(before, same) + before.missingIn(known, same);
    }

    private float[] start() {
        int count = lesson.intents().size();
        int width = lesson.examples().meanings().orElseThrow()[0].length;
        float[] start = new float[(width + 1) * count];
        previous.ifPresent(
                p -> p.deep(sentenceModel).ifPresent(d -> copy(d.model().borders(), p.intents(), start)));
        return start;
    }

    private void copy(float[] borders, List<String> names, float[] start) {
        Map<String, Integer> before =
                IntStream.range(0, names.size()).boxed().collect(Collectors.toMap(names::get, Function.identity()));
        int count = lesson.intents().size();
        for (int k = 0; k < count; k++) {
            Integer from = before.get(lesson.intents().get(k));
            for (int row = 0; from != null && row < start.length / count; row++) {
                start[row * count + k] = borders[row * names.size() + from];
            }
        }
    }

    private static Calibration.Sample surfaceOf(Calibration.Sample held) {
        return new Calibration.Sample(
                held.own().stream()
                        .map(h -> new Calibration.Held(new float[][] {h.parts()[h.parts().length - 1]}, 0, h.intent()))
                        .toList(),
                List.of());
    }
}
