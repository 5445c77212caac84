package io.causerie.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import io.causerie.bot.Bot;
import io.causerie.bot.BotFile;
import io.causerie.bot.BotReading;
import io.causerie.database.Sql;
import io.causerie.database.TestDatabase;
import io.causerie.database.TurnedClock;
import io.causerie.understanding.engine.Prediction;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class TeacherTest {
    private static final String SHOP = """
            causerie: 1
            bot: shop
            languages: [en]
            intents:
              ask-hours: {expressions: {en: [when are you open, what are your opening hours, are you open today]}}
              order: {expressions: {en: [I want to order a pizza, can I order something, a pizza please]}}
            """;
    private static final String EDITED =
            SHOP + "  complain: {expressions: {en: [the pizza was cold, I am not happy with what you brought]}}\n";

    private final Sql sql = TestDatabase.h2();
    private final TurnedClock clock = new TurnedClock();
    private final Queue<Runnable> work = new ArrayDeque<>();
    private final Teacher teacher = teacher();

    @Test
    void servesTheExpressionsOfANewBotByHeartUntilItIsLearned() {
        Study study = teacher.study(bot(SHOP), Optional.empty());

        Prediction prediction = study.sense().of("A pizza, please!", "en");

        assertThat(study.isLearned()).isFalse();
        assertThat(prediction.over(50)).extracting(Prediction.Scored::intent).containsExactly("order");
    }

    @Test
    void understandsWhatNobodyWroteOnceItIsLearned() {
        Study study = teacher.study(bot(SHOP), Optional.empty());

        workOn();

        assertThat(study.isLearned()).isTrue();
        assertThat(best(study, "until when can I come to your place?")).isEqualTo("ask-hours");
    }

    @Test
    void servesTheOlderModelAndTheEditByHeartUntilTheEditIsLearned() {
        Study before = learned(teacher, SHOP);

        Study after = teacher.study(bot(EDITED), Optional.of(before));

        assertThat(after.isLearned()).isFalse();
        assertThat(best(after, "the pizza was cold")).isEqualTo("complain");
        assertThat(best(after, "could I order one more")).isEqualTo("order");
    }

    @Test
    void doesNotChangeASenseThatATurnHasTaken() {
        Study study = teacher.study(bot(SHOP), Optional.empty());
        Sense taken = study.sense();
        Prediction before = taken.of("until when can I come", "en");

        workOn();

        assertThat(taken.of("until when can I come", "en")).isEqualTo(before);
    }

    @Test
    void learnsNothingAnewWhereTheExpressionsAreAsTheyWere() {
        Study before = learned(teacher, SHOP);

        Study after = teacher.study(bot(SHOP + "skills: {f: {type: fallback}}\n"), Optional.of(before));

        assertThat(after).isSameAs(before);
    }

    @Test
    void servesAtOnceAfterARestart() {
        learned(teacher, SHOP);

        Study study = teacher().study(bot(SHOP), Optional.empty());

        assertThat(study.isLearned()).isTrue();
        assertThat(work).isEmpty();
    }

    @Test
    void servesTheModelThatAnotherNodeHasLearned() {
        Study here = teacher.study(bot(SHOP), Optional.empty());
        Teacher other = teacher();
        Runnable ours = work.remove();
        Study there = other.study(bot(SHOP), Optional.empty());

        ours.run();
        workOn();

        assertThat(there.newest().orElseThrow().bytes())
                .isEqualTo(here.newest().orElseThrow().bytes());
    }

    @Test
    void waitsWhileAnotherNodeLearns() {
        new ModelsOf(sql, clock).models.claim(Syllabus.of(bot(SHOP), Taught.ENGINE::kind), "another node");
        Study study = teacher.study(bot(SHOP), Optional.empty());

        workOn();

        assertThat(study.isLearned()).isFalse();
    }

    @Test
    void learnsWhatADeadNodeLeft() {
        new ModelsOf(sql, clock).models.claim(Syllabus.of(bot(SHOP), Taught.ENGINE::kind), "dead node");
        Study study = teacher.study(bot(SHOP), Optional.empty());
        workOn();
        clock.turn(Duration.ofSeconds(16));

        teacher.tick();
        workOn();

        assertThat(study.isLearned()).isTrue();
    }

    @Test
    void asksNoEngineForABotWithoutExpressions() {
        teacher.engine = null;

        Study study = teacher.study(bot("causerie: 1\nbot: b\nlanguages: [en]\n"), Optional.empty());

        assertThat(study.isLearned()).isTrue();
        assertThat(study.sense().of("hello", "en").intents()).isEmpty();
        assertThat(work).isEmpty();
    }

    @Test
    void doesNotLearnWhatALaterEditHasOvertaken() {
        Study study = teacher.study(bot(SHOP), Optional.empty());

        teacher.giveUp(study);
        workOn();

        assertThat(study.isLearned()).isFalse();
    }

    private static String best(Study study, String text) {
        return study.sense().of(text, "en").intents().get(0).intent();
    }

    private Study learned(Teacher teacher, String file) {
        Study study = teacher.study(bot(file), Optional.empty());
        workOn();
        return study;
    }

    private void workOn() {
        while (!work.isEmpty()) {
            work.remove().run();
        }
    }

    private Teacher teacher() {
        var rooms = new ModelsOf(sql, clock);
        var node = new Teacher();
        node.engine = new SharedEngine();
        node.engine.engine = Taught.ENGINE;
        node.models = rooms.models;
        node.points = rooms.points;
        node.begin(work::add);
        return node;
    }

    private static Bot bot(String file) {
        return ((BotReading.Understood) BotFile.read(file)).bot();
    }

    /** The stores of one node. */
    private static final class ModelsOf {
        final Models models = new Models();
        final Points points = new Points();

        ModelsOf(Sql sql, TurnedClock clock) {
            models.sql = sql;
            models.clock = clock;
            points.sql = sql;
            points.clock = clock;
        }
    }
}
