package io.causerie.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RefusalTest {

    @ParameterizedTest
    @EnumSource(Refusal.class)
    void hasWordsOfItsOwnInBothLanguages(Refusal refusal) {
        var english = refusal.words(Locale.ENGLISH);

        assertThat(refusal.words(Locale.FRENCH)).isNotBlank().isNotEqualTo(english);
        assertThat(refusal.words(Locale.CANADA_FRENCH)).isEqualTo(refusal.words(Locale.FRENCH));
        assertThat(refusal.words(Locale.GERMAN)).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            en, 100,   one second.
            en, 29001, 30 seconds.
            fr, 1000,  une seconde.
            fr, 30000, 30 secondes.
            """)
    void saysHowLongToWait(Locale locale, long millis, String ending) {
        var refused = new Admission.Refused(Refusal.WAIT, Duration.ofMillis(millis));

        assertThat(refused.words(locale)).endsWith(ending);
    }

    @Test
    void writesApostrophesAsPeopleDo() {
        var refused = Admission.Refused.because(Refusal.DIRECTORY_AWAY);

        assertThat(refused.words(Locale.FRENCH)).startsWith("L'annuaire");
    }
}
