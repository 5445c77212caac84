package io.causerie.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class BatchesTest {
    private final Queue<Runnable> threads = new ArrayDeque<>();
    private final List<List<String>> done = new ArrayList<>();
    private final Batches<String> batches = new Batches<>(threads::add, 3, done::add);

    @Test
    void handsOverTogetherWhatArrivedTogether() {
        batches.add("a");
        batches.add("b");

        threads.remove().run();

        assertThat(done).containsExactly(List.of("a", "b"));
    }

    @Test
    void asksForOneThreadHoweverMuchArrives() {
        batches.add("a");
        batches.add("b");

        assertThat(threads).hasSize(1);
    }

    @Test
    void startsAgainAfterItWasIdle() {
        batches.add("a");
        threads.remove().run();

        batches.add("b");
        threads.remove().run();

        assertThat(done).containsExactly(List.of("a"), List.of("b"));
    }

    @Test
    void makesABatchNoLargerThanAllowed() {
        List.of("a", "b", "c", "d").forEach(batches::add);

        threads.remove().run();
        threads.remove().run();

        assertThat(done).containsExactly(List.of("a", "b", "c"), List.of("d"));
    }

    @Test
    void dropsWhatMayBeLostWhenSoMuchWaits() {
        for (int i = 0; i < 100_000; i++) {
            batches.offer("wake " + i, 10);
        }

        assertThat(batches.size()).isEqualTo(10);
    }

    @Test
    void goesOnAfterABatchThatFailed() {
        Batches<String> failing = new Batches<>(threads::add, 1, batch -> {
            done.add(batch);
            throw new IllegalStateException("on purpose");
        });
        failing.add("a");
        failing.add("b");

        threads.remove().run();
        threads.remove().run();

        assertThat(done).containsExactly(List.of("a"), List.of("b"));
    }
}
