package io.causerie.understanding.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {
    private static final List<String> BOTH = List.of("en", "fr");

    @Test
    void knowsEnglishSentences() {
        assertThat(share(Shared.english(), "en")).isGreaterThan(0.97);
    }

    @Test
    void knowsFrenchSentences() {
        assertThat(share(Shared.french(), "fr")).isGreaterThan(0.97);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "¿Dónde está mi pedido?|es",
                "Wo ist meine Bestellung?|de",
                "Dov'è il mio ordine?|it",
                "Onde está o meu pedido?|pt",
                "Waar is mijn bestelling?|nl",
                "Где мой заказ?|ru",
                "我的订单在哪里|zh",
                "注文はどこですか|ja",
                "أين طلبي|ar",
                "주문이 어디에 있나요|ko",
                "bonjour|fr",
                "hello|en",
                "merci beaucoup|fr",
            })
    void knowsOtherLanguages(String sentence, String language) {
        assertThat(Languages.detect(sentence, BOTH)).contains(language);
    }

    @Test
    void saysNothingOfWhatNoLanguageTells() {
        assertThat(Languages.detect("12345 :-)", BOTH)).isEmpty();
    }

    private static double share(List<String> sentences, String language) {
        double right = sentences.stream()
                .filter(sentence -> Languages.detect(sentence, BOTH)
                        .filter(language::equals)
                        .isPresent())
                .count();
        return right / sentences.size();
    }
}
