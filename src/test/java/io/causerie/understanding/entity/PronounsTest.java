package io.causerie.understanding.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PronounsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | can she help us        | 3 singular female, 1 plural unknown
            en | it is mine             | 3 singular neutral
            en | you                    | 2 unknown unknown
            fr | j'ai faim              | 1 singular unknown
            fr | ils me parlent         | 3 plural male, 1 singular unknown
            fr | rendez-vous demain     | ''
            fr | il y a un souci        | ''
            fr | M. Durand              | ''
            """)
    void tellsPersonNumberAndGender(String language, String text, String expected) {
        List<Found> found = GoldFinder.in(Sentence.of(text, language, SentencesTest.NOW));

        assertThat(found.stream()
                        .filter(one -> one.entity().equals("pronoun"))
                        .map(one ->
                                one.fields().get("person") + " " + one.fields().get("number") + " "
                                        + one.fields().get("gender")))
                .containsExactly(expected.isEmpty() ? new String[0] : expected.split(", "));
    }
}
