package io.causerie.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import io.causerie.database.Sql;
import io.causerie.database.TurnedClock;
import io.causerie.understanding.engine.Embeddings;
import io.causerie.understanding.engine.Engine;
import io.causerie.understanding.engine.Expression;
import io.causerie.understanding.engine.Trained;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the stored models and points promise, on every database. */
abstract class ModelsContract {
    private static final Syllabus SHOP = syllabus("shop", "one");

    private final TurnedClock clock = new TurnedClock();
    private final Models models = new Models();
    private final Points points = new Points();
    private final Engine engine = new Engine(Optional.empty(), Embeddings.none());

    abstract Sql database();

    @BeforeEach
    void open() {
        Sql sql = database();
        models.sql = sql;
        models.clock = clock;
        points.sql = sql;
        points.clock = clock;
    }

    @Test
    void givesASyllabusToOneNode() {
        boolean first = models.claim(SHOP, "a");
        boolean second = models.claim(SHOP, "b");

        assertThat(first).isTrue();
        assertThat(second).isFalse();
    }

    @Test
    void givesADeadNodesSyllabusToAnother() {
        models.claim(SHOP, "a");
        clock.turn(Duration.ofSeconds(16));

        assertThat(models.claim(SHOP, "b")).isTrue();
    }

    @Test
    void leavesASyllabusToTheNodeThatIsStillLearning() {
        models.claim(SHOP, "a");
        clock.turn(Duration.ofSeconds(10));
        models.renew("a");
        clock.turn(Duration.ofSeconds(10));

        assertThat(models.claim(SHOP, "b")).isFalse();
    }

    @Test
    void findsNothingBeforeItIsLearned() {
        models.claim(SHOP, "a");

        assertThat(models.find(SHOP)).isEmpty();
        assertThat(models.newest("shop")).isEmpty();
    }

    @Test
    void givesBackWhatWasLearned() {
        Trained trained = trained("open on sunday");
        models.claim(SHOP, "a");

        boolean first = models.keep(SHOP, trained);

        assertThat(first).isTrue();
        assertThat(models.find(SHOP).orElseThrow().bytes()).isEqualTo(trained.bytes());
    }

    @Test
    void keepsTheModelOfTheQuickerNode() {
        Trained quicker = trained("open on sunday");
        models.claim(SHOP, "a");
        models.keep(SHOP, quicker);

        boolean first = models.keep(SHOP, trained("closed on monday"));

        assertThat(first).isFalse();
        assertThat(models.find(SHOP).orElseThrow().bytes()).isEqualTo(quicker.bytes());
    }

    @Test
    void givesTheNewestModelOfABot() {
        learn(SHOP, trained("open on sunday"));
        clock.turn(Duration.ofSeconds(1));
        Trained newer = trained("closed on monday");
        learn(syllabus("shop", "two"), newer);

        assertThat(models.newest("shop").orElseThrow().bytes()).isEqualTo(newer.bytes());
    }

    @Test
    void keepsAFewModelsOfABotAndThoseThatServe() {
        learn(SHOP, trained("open on sunday"));
        for (int i = 0; i < 9; i++) {
            clock.turn(Duration.ofSeconds(1));
            models.used(Set.of(SHOP.key()));
            learn(syllabus("shop", "edit " + i), trained("edit " + i));
        }

        assertThat(models.find(SHOP)).isPresent();
        assertThat(models.find(syllabus("shop", "edit 0"))).isEmpty();
        assertThat(models.find(syllabus("shop", "edit 8"))).isPresent();
    }

    @Test
    void letsASyllabusRestThatCannotBeLearned() {
        models.claim(SHOP, "a");
        models.postpone(SHOP);
        clock.turn(Duration.ofSeconds(30));

        boolean early = models.claim(SHOP, "a");
        clock.turn(Duration.ofSeconds(31));
        boolean late = models.claim(SHOP, "a");

        assertThat(early).isFalse();
        assertThat(late).isTrue();
    }

    @Test
    void forgetsASyllabusThatNobodyWants() {
        models.claim(SHOP, "a");

        models.drop(SHOP);

        assertThat(models.claim(SHOP, "b")).isTrue();
    }

    @Test
    void givesBackPointsOfTheSameModelOnly() {
        points.keep("small", Map.of("hello", new float[] {0.25f, -1e-9f}, "", new float[] {1, 0}));

        Map<String, float[]> found = points.find("small", List.of("hello", "", "bye"));

        assertThat(found).containsOnlyKeys("hello", "");
        assertThat(found.get("hello")).containsExactly(0.25f, -1e-9f);
        assertThat(points.find("large", List.of("hello"))).isEmpty();
    }

    @Test
    void keepsAPointThatAnotherNodeHasKept() {
        points.keep("small", Map.of("hello", new float[] {1, 0}));
        points.keep("small", Map.of("hello", new float[] {0, 1}));

        assertThat(points.find("small", List.of("hello")).get("hello")).containsExactly(1, 0);
    }

    @Test
    void forgetsPointsThatNobodyUses() {
        points.keep("small", Map.of("old", new float[] {1}, "used", new float[] {1}));
        clock.turn(Duration.ofDays(60));
        points.find("small", List.of("used"));
        clock.turn(Duration.ofDays(60));

        points.forget();

        assertThat(points.find("small", List.of("old", "used"))).containsOnlyKeys("used");
    }

    private void learn(Syllabus syllabus, Trained trained) {
        models.claim(syllabus, "a");
        models.keep(syllabus, trained);
    }

    private Trained trained(String text) {
        return engine.train(List.of(new Expression(text, "en", "ask-hours")), Optional.empty());
    }

    private static Syllabus syllabus(String bot, String key) {
        return new Syllabus(bot, List.of(), key);
    }
}
