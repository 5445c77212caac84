package io.causerie.understanding.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlossaryTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Où est mon colis ?|where is my parcel ?",
                "j'ai oublié mon mot de passe|I forgot my password",
                "Est-ce que je peux annuler ma commande ?|can I cancel my order ?",
                "ou sont les toilettes|where is toilet",
                "OU EST MON COLIS|where is my parcel",
                "je voudrais réserver une chambre|I want to book room",
                "commandez-vous chez Zyxel|order you at the home of zyxel",
                "il a posé ses congés|he has request time off",
                "peux-tu m'aider|can you help me",
                "je me sens fatigué|I feel tired",
                "je ne regarde pas la télé|I do not look television",
                "nous n'habitons plus ici|we no longer live here",
                "une table à 19h30|table at 7:30 pm",
                "le son baisse|sound go down",
                "lordinateur est lent|computer is slow",
                "bonjouuuur|hello",
                "je ne pourrais sûrement pas venir|I could surely not come",
                "je n'ai pas pu ouvrir|I could not open",
                "la cage du lapin|cage rabbit",
                "le coffre est fermé|safe is close",
                "j'ai mal aux dents|I have toothache",
                "réinitialiser mon mot de passe|reset my password",
                "quelle heure est-il|what time is it",
            })
    void saysFrenchInEnglishWords(String french, String english) {
        String gloss = Glossary.FRENCH.gloss(french);

        assertThat(gloss).isEqualTo(english);
    }

    @Test
    void givesEachFrenchWordOneMeaning() throws IOException {
        Map<String, Long> meanings;
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(Glossary.class.getResourceAsStream("french.txt"), StandardCharsets.UTF_8))) {
            meanings = lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.substring(line.indexOf(':') + 1)
                                    .strip()
                                    .split(" +"))
                            .distinct())
                    .collect(Collectors.groupingBy(word -> word, Collectors.counting()));
        }

        List<String> ambiguous = meanings.keySet().stream()
                .filter(word -> meanings.get(word) > 1)
                .toList();

        assertThat(ambiguous).isEmpty();
    }
}
