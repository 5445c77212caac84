package io.causerie.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;

class BeatTest {
    private final Queue<Runnable> handed = new ArrayDeque<>();
    private int done;

    @Test
    void handsNothingOnWhileTheTimeBeforeHasNotEnded() {
        Beat beat = new Beat(handed::add, () -> done++);
        beat.run();

        beat.run();

        assertThat(handed).hasSize(1);
    }

    @Test
    void goesOnOnceTheTimeBeforeHasEnded() {
        Beat beat = new Beat(handed::add, () -> done++);
        beat.run();
        handed.remove().run();

        beat.run();

        assertThat(handed).hasSize(1);
    }

    @Test
    void goesOnAfterAnError() {
        Beat beat = new Beat(Runnable::run, () -> {
            done++;
            throw new OutOfMemoryError("a big bot");
        });

        beat.run();
        beat.run();

        assertThat(done).isEqualTo(2);
    }

    @Test
    void goesOnAfterThreadsWereRefused() {
        Queue<Runnable> refused = new ArrayDeque<>();
        Beat beat = new Beat(
                task -> {
                    if (refused.isEmpty()) {
                        refused.add(task);
                        throw new RejectedExecutionException("no thread is free");
                    }
                    task.run();
                },
                () -> done++);

        beat.run();
        beat.run();

        assertThat(done).isOne();
    }
}
