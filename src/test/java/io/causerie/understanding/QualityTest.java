package io.causerie.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import io.causerie.bot.Bot;
import io.causerie.bot.BotFile;
import io.causerie.bot.BotReading;
import io.causerie.database.Sql;
import io.causerie.database.TestDatabase;
import io.causerie.database.TurnedClock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class QualityTest {
    private static final Bot SHOP = ((BotReading.Understood) BotFile.read("""
            causerie: 1
            bot: shop
            languages: [en]
            intents:
              order: {expressions: {en: [one pizza please, a pizza please, two pizzas please, I want a pizza, give me a pizza]}}
              hours: {expressions: {en: [when are you open, are you open today, opening hours, open on sunday, are you open now]}}
            """)).bot();

    private final Sql sql = TestDatabase.h2();
    private final TurnedClock clock = new TurnedClock();
    private final Queue<Runnable> work = new ArrayDeque<>();
    private final Quality quality = node();

    @Test
    void asksEveryExpressionOfAModelThatHasNotSeenIt() {
        TrainingJob job = quality.benchmark(SHOP, "ann").orElseThrow();

        workOn();

        TrainingJob done = quality.job("shop", job.id()).orElseThrow();
        assertThat(done.state()).isEqualTo(TrainingJob.State.DONE);
        assertThat(done.report().orElseThrow().sentences()).isEqualTo(10);
        assertThat(done.report().orElseThrow().recall()).isGreaterThan(0.5);
    }

    @Test
    void waitsUntilAThreadIsFree() {
        TrainingJob job = quality.benchmark(SHOP, "ann").orElseThrow();

        assertThat(job.state()).isEqualTo(TrainingJob.State.WAITING);
        assertThat(job.total()).isEqualTo(10);
        assertThat(quality.jobs("shop")).containsExactly(job);
    }

    @Test
    void runsOneBenchmarkOfABotAtATime() {
        quality.benchmark(SHOP, "ann");

        assertThat(node().benchmark(SHOP, "bob")).isEmpty();
    }

    @Test
    void validatesAnAuthorsSentences() {
        var trained = new TrainedBots.Trained(SHOP, Taught.model(SHOP));
        var cases = List.of(
                new Case("one pizza please", Optional.of("order"), Optional.of("en")),
                new Case("are you open today", Optional.of("order"), Optional.empty()));
        TrainingJob job = quality.validation(trained, cases, "ann").orElseThrow();

        workOn();

        Report report = quality.job("shop", job.id()).orElseThrow().report().orElseThrow();
        assertThat(report.right()).isEqualTo(1);
        assertThat(report.confusions().get(0).found()).contains("hours");
    }

    @Test
    void doesNotBeginWhatWasCancelledThroughAnotherNode() {
        TrainingJob job = quality.benchmark(SHOP, "ann").orElseThrow();
        node().cancel("shop", job.id());
        quality.tick();

        workOn();

        TrainingJob ended = quality.job("shop", job.id()).orElseThrow();
        assertThat(ended.state()).isEqualTo(TrainingJob.State.CANCELLED);
        assertThat(ended.done()).isZero();
    }

    @Test
    void doesNotCancelWhatHasEnded() {
        TrainingJob job = quality.benchmark(SHOP, "ann").orElseThrow();
        workOn();

        assertThat(quality.cancel("shop", job.id())).isFalse();
    }

    @Test
    void tellsThatTheNodeDied() {
        TrainingJob job = quality.benchmark(SHOP, "ann").orElseThrow();
        clock.turn(Duration.ofSeconds(16));

        node().tick();

        assertThat(quality.job("shop", job.id()).orElseThrow().state()).isEqualTo(TrainingJob.State.FAILED);
    }

    @Test
    void knowsNoJobOfAnotherBot() {
        TrainingJob job = quality.benchmark(SHOP, "ann").orElseThrow();

        assertThat(quality.job("other", job.id())).isEmpty();
        assertThat(quality.cancel("other", job.id())).isFalse();
    }

    private void workOn() {
        while (!work.isEmpty()) {
            work.remove().run();
        }
    }

    private Quality node() {
        var node = new Quality();
        node.engine = new SharedEngine();
        node.engine.engine = Taught.ENGINE;
        node.jobs = new TrainingJobs();
        node.jobs.sql = sql;
        node.jobs.clock = clock;
        node.clock = clock;
        node.begin(work::add);
        return node;
    }
}
