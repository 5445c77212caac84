package io.causerie.understanding;

import io.causerie.understanding.engine.ByHeart;
import io.causerie.understanding.engine.Engine;
import io.causerie.understanding.engine.Patience;
import io.causerie.understanding.engine.Prediction;
import io.causerie.understanding.engine.Trained;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;

/** One syllabus on one node: learned, being learned, or given up; what it makes of sentences at every time. */
final class Study {
    private final Engine engine;
    private final Syllabus syllabus;
    private final Optional<Trained> before;
    private final CompletableFuture<Trained> learned = new CompletableFuture<>();
    private final AtomicBoolean inHand = new AtomicBoolean();
    private volatile boolean givenUp;
    private volatile Sense now;

    Study(Engine engine, Syllabus syllabus, Optional<Trained> before) {
        this.engine = engine;
        this.syllabus = syllabus;
        this.before = before;
        Sense older = before.map(this::sense).orElse((text, language) -> new Prediction(List.of(), 1, language));
        now = new Meanwhile(older, ByHeart.of(syllabus.expressions()));
    }

    Syllabus syllabus() {
        return syllabus;
    }

    /** Stays as it is for whoever has taken it, even when more is learned. */
    Sense sense() {
        return now;
    }

    private Sense sense(Trained trained) {
        Lately<Prediction> lately = new Lately<>(answer -> true);
        return (text, language) ->
                lately.of(text, List.of(language), () -> engine.predict(trained, text, Optional.of(language)));
    }

    /** Takes as long as it takes; ends early, with a CancellationException, when the study is given up. */
    Trained learn() {
        return engine.train(syllabus.expressions(), before, Patience.until(() -> givenUp));
    }

    void learned(Trained trained) {
        now = sense(trained);
        learned.complete(trained);
    }

    boolean isLearned() {
        return learned.isDone();
    }

    /** What the next syllabus of this bot starts from. */
    Optional<Trained> newest() {
        return isLearned() && !syllabus.isEmpty() ? Optional.of(learned.join()) : before;
    }

    void giveUp() {
        givenUp = true;
    }

    boolean isGivenUp() {
        return givenUp;
    }

    /** True for one caller until it lays the study down. */
    boolean take() {
        return inHand.compareAndSet(false, true);
    }

    void layDown() {
        inHand.set(false);
    }

    /** Whether it was learned within that time. */
    boolean await(Duration time) {
        try {
            learned.get(time.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
