package io.causerie.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LaneTest {

    private final ExecutorService executor = Executors.newSingleThreadExecutor();

    @AfterEach
    void stop() {
        executor.shutdownNow();
    }

    @Test
    void letsTheOthersWaitInOrder() {
        Lane lane = new Lane(2, Runnable::run);
        List<Integer> started = new ArrayList<>();
        List<CompletableFuture<Integer>> calls = new ArrayList<>();

        for (int i = 0; i < 5; i++) {
            int number = i;
            CompletableFuture<Integer> call = new CompletableFuture<>();
            calls.add(call);
            lane.through(() -> {
                started.add(number);
                return call;
            });
        }

        assertThat(started).containsExactly(0, 1);
        calls.get(1).complete(1);
        assertThat(started).containsExactly(0, 1, 2);
        calls.get(0).completeExceptionally(new IllegalStateException());
        calls.get(2).complete(2);
        assertThat(started).containsExactly(0, 1, 2, 3, 4);
    }

    @Test
    void letsThousandsThroughThatEndAtOnce() throws Exception {
        Lane lane = new Lane(1, executor);
        CompletableFuture<Integer> first = new CompletableFuture<>();
        AtomicInteger done = new AtomicInteger();
        lane.through(() -> first);
        CompletionStage<Integer> last = null;
        for (int i = 0; i < 100_000; i++) {
            last = lane.through(() -> CompletableFuture.completedStage(done.incrementAndGet()));
        }

        first.complete(0);

        assertThat(last.toCompletableFuture().get(10, TimeUnit.SECONDS)).isEqualTo(100_000);
    }

    @Test
    void goesOnAfterACallThatCouldNotBegin() {
        Lane lane = new Lane(1, Runnable::run);

        CompletionStage<Object> broken = lane.through(() -> {
            throw new IllegalStateException("no");
        });
        CompletionStage<String> next = lane.through(() -> CompletableFuture.completedStage("yes"));

        assertThat(broken.toCompletableFuture()).isCompletedExceptionally();
        assertThat(next.toCompletableFuture()).isCompletedWithValue("yes");
    }
}
