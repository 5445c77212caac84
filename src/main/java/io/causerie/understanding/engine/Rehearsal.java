package io.causerie.understanding.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Asks models of some of a bot's expressions about the others, and about strangers, so that the whole can be calibrated. */
final class Rehearsal {
    private static final int HELD_STEPS = 30;
    private static final int ENOUGH_HELD = 2500;
    private static final int NOBODY = -1;

    private final Lesson lesson;
    private final Optional<Background> background;
    private final Patience patience;

    Rehearsal(Lesson lesson, Optional<Background> background, Patience patience) {
        this.lesson = lesson;
        this.background = background;
        this.patience = patience;
    }

    Calibration.Sample run() {
        int folds = lesson.examples().size() <= 600 ? 5 : 3;
        int[] fold = foldOfEach(folds);
        Calibration.Sample held = new Calibration.Sample(new ArrayList<>(), new ArrayList<>());
        for (int f = 0; f < folds && held.own().size() < ENOUGH_HELD; f++) {
            int turn = f;
            int[] out =
                    IntStream.range(0, fold.length).filter(i -> fold[i] == turn).toArray();
            int[] in =
                    IntStream.range(0, fold.length).filter(i -> fold[i] != turn).toArray();
            if (out.length > 0 && in.length > 0) {
                Parts parts = new Parts(lesson.examples().only(in));
                ask(parts, out, held.own());
                askStrangers(parts, f, folds, held.strangers());
            }
        }
        return held;
    }

    /** Every intent's expressions spread over the folds; a lone expression is never held out. */
    private int[] foldOfEach(int folds) {
        int[] intents = lesson.examples().intents();
        int[] size = new int[lesson.intents().size()];
        for (int intent : intents) {
            size[intent]++;
        }
        int[] seen = new int[size.length];
        int[] fold = new int[intents.length];
        for (int i = 0; i < fold.length; i++) {
            int k = intents[i];
            fold[i] = size[k] == 1 ? -1 : (k + seen[k]++) % folds;
        }
        return fold;
    }

    /** The parts of a model of some of the expressions, to be asked about others. */
    private final class Parts {
        private final LexicalModel surface;
        private final Optional<MeaningModel> deep;

        Parts(Examples some) {
            surface = LexicalModel.train(some, patience);
            deep = some.meanings()
                    .map(m -> MeaningModel.train(
                            some, new float[(m[0].length + 1) * some.count()], HELD_STEPS, patience));
        }

        Calibration.Held own(int row) {
            Examples all = lesson.examples();
            float[] meaning = all.meanings().map(m -> m[row]).orElse(null);
            double density = deep.isEmpty() ? 0 : others().density(meaning, centre());
            return said(all.texts().get(row), meaning, density, all.intents()[row]);
        }

        Calibration.Held stranger(int sentence) {
            double density = others().densityAround(sentence, centre());
            return said(others().surface(sentence), others().point(sentence), density, NOBODY);
        }

        private Calibration.Held said(String text, float[] meaning, double density, int intent) {
            float[] onSurface = surface.scores(text);
            if (deep.isEmpty()) {
                return new Calibration.Held(new float[][] {onSurface}, 0, intent);
            }
            float[] near = deep.get().densityScores(meaning);
            float[][] parts = {deep.get().borderScores(meaning), near, onSurface};
            return new Calibration.Held(parts, MeaningModel.belonging(near, density), intent);
        }

        private float[] centre() {
            return deep.orElseThrow().centre();
        }

        private Background others() {
            return background.orElseThrow();
        }
    }

    private void ask(Parts parts, int[] out, List<Calibration.Held> held) {
        int step = Math.max(1, out.length / ENOUGH_HELD);
        for (int i = 0; i < out.length; i += step) {
            patience.check();
            held.add(parts.own(out[i]));
        }
    }

    private void askStrangers(Parts parts, int fold, int folds, List<Calibration.Held> strangers) {
        for (int i = fold; background.isPresent() && i < background.get().size(); i += folds) {
            patience.check();
            strangers.add(parts.stranger(i));
        }
    }
}
