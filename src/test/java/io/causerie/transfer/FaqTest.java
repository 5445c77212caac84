package io.causerie.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class FaqTest {
    private static final Terms TERMS = Terms.forBot("b");

    @Test
    void readsEveryQuestionOfTheSample() {
        var report = Fixtures.read(Fixtures.imported("faq/HowToBuildAChatbot.csv", TERMS))
                .report();

        assertThat(report.count(Sort.QUESTION, Fate.TAKEN)).isEqualTo(113);
        assertThat(report.count(Sort.QUESTION, Fate.LEFT)).isZero();
        assertThat(report.count(Sort.EXPRESSION, Fate.TAKEN)).isEqualTo(115);
    }

    @Test
    void takesARowWithoutAnAnswerAsAnotherWayToAsk() {
        var read = Fixtures.read(Fixtures.text("Question,Answer\nWhen?,\"At nine, sharp\"\nAt what time?,\n", TERMS));

        assertThat(read.bot().intents()).containsOnlyKeys("faq-when");
        assertThat(read.file()).contains("At what time?", "At nine, sharp");
    }

    @Test
    void keepsTheAnswersOfEarlierFiles() {
        var bot = Fixtures.read(Fixtures.text("Question,Answer\nWhen?,At nine\nWhere?,Here\n", TERMS))
                .bot();
        var terms = new Terms("b", Optional.of(bot), false, Optional.empty(), Optional.empty(), Optional.empty());

        var read = Fixtures.read(Fixtures.text("Question,Answer\nWhen?,At ten\n", terms));

        assertThat(read.file()).contains("At ten", "Here").doesNotContain("At nine");
    }

    @Test
    void keepsQuestionsApartWhoseNamesAreCutAlike() {
        String long1 = "What is the price of a parcel of more than ten kilograms that goes to France?";
        String long2 = "What is the price of a parcel of more than ten kilograms that goes to Spain?";
        var bot = Fixtures.read(Fixtures.text("Question,Answer\n" + long1 + ",Ten\n", TERMS))
                .bot();
        var terms = new Terms("b", Optional.of(bot), false, Optional.empty(), Optional.empty(), Optional.empty());

        var read = Fixtures.read(Fixtures.text("Question,Answer\n" + long2 + ",Twelve\n", terms));

        assertThat(read.bot().intents()).hasSize(2);
        assertThat(read.file()).contains("Ten", "Twelve");
    }

    @Test
    void leavesOutAnAnswerWhoseVariablesCannotBeRead() {
        var read = Fixtures.read(Fixtures.text("Question,Answer\nWhen?,{{#if x}}\nStill when?,\nWhere?,Here\n", TERMS));

        assertThat(read.bot().intents()).containsOnlyKeys("faq-where");
        assertThat(read.report().count(Sort.QUESTION, Fate.LEFT)).isEqualTo(2);
    }

    @Test
    void speaksTheLanguageItIsTold() {
        var terms = new Terms("b", Optional.empty(), false, Optional.empty(), Optional.empty(), Optional.of("fr"));

        var read = Fixtures.read(Fixtures.text("Question,Answer\nQuand ?,À neuf heures\n", terms));

        assertThat(read.bot().languages()).containsExactly("fr");
        assertThat(read.file()).contains("Je n'ai pas de réponse");
    }
}
