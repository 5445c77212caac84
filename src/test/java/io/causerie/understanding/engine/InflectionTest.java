package io.causerie.understanding.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InflectionTest {
    private final Inflection inflection = new Inflection();

    @BeforeEach
    void learn() {
        inflection.learn("payer", "pay");
        inflection.learn("appeler", "call");
        inflection.learn("manger", "eat");
        inflection.learn("choisir", "choose");
        inflection.learn("vendre", "sell");
        inflection.learn("annuler", "cancel");
    }

    @ParameterizedTest
    @CsvSource({
        "paierai, pay",
        "payee, pay",
        "appellerons, call",
        "mangeons, eat",
        "choisissez, choose",
        "choisie, choose",
        "vendait, sell",
        "vendues, sell",
        "annulations, cancel",
    })
    void findsTheMeaningOfAnInflectedForm(String form, String meaning) {
        assertThat(inflection.meaning(form)).isEqualTo(meaning);
    }

    @Test
    void knowsNothingOfOtherWords() {
        assertThat(inflection.meaning("paysage")).isNull();
    }
}
