package io.causerie.understanding.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Languages and nationalities; a word such as "French" is both, unless what stands before it decides. */
final class Peoples implements Recognizer {
    private static final Set<String> SPEAKING =
            WordSet.of("speak speaks speaking in to into learn language translate understand write read parle "
                    + "parles parler parlez parlent en langue apprendre traduire comprends comprend");
    private static final Set<String> WORDS = WordSet.of("ewe ido ga twi lao tonga");

    private final Map<Tongue, Phrases<Locale>> countries = Phrases.read(
            "nationalities", row -> new Locale.Builder().setRegion(row.get(1)).build());
    private final Map<Tongue, Phrases<Locale>> languages =
            Map.of(Tongue.ENGLISH, new Phrases<>(), Tongue.FRENCH, new Phrases<>(), Tongue.OTHER, new Phrases<>());

    Peoples() {
        for (List<String> row : Table.rows("nationalities")) {
            Locale country = new Locale.Builder().setRegion(row.get(1)).build();
            for (String word : row.get(2).split("\\|")) {
                countries.get(Tongue.of(row.get(0))).add(word + "s", country);
            }
        }
        for (String code : Locale.getISOLanguages()) {
            Locale language = Locale.forLanguageTag(code);
            name(Tongue.ENGLISH, language, Locale.ENGLISH);
            name(Tongue.FRENCH, language, Locale.FRENCH);
        }
    }

    private void name(Tongue tongue, Locale language, Locale reader) {
        String name = language.getDisplayLanguage(reader);
        if (name.length() > 2 && !WORDS.contains(Tokens.folded(name))) {
            languages.get(tongue).add(name, language);
        }
    }

    @Override
    public List<Found> in(Sentence sentence) {
        var found = new ArrayList<Found>();
        for (int at = 0; at < sentence.size(); at++) {
            if (sentence.isWord(at)) {
                find(sentence, at, found);
            }
        }
        return found;
    }

    private void find(Sentence sentence, int at, List<Found> found) {
        Optional<Parsed<Locale>> language = languages.get(sentence.tongue()).at(sentence, at);
        Optional<Parsed<Locale>> country = countries.get(sentence.tongue()).at(sentence, at);
        boolean spoken = language.isPresent() && sentence.in(at - 1, SPEAKING);
        language.ifPresent(l -> found.add(Found.of(
                "language",
                sentence,
                at,
                l.next(),
                spoken ? 0.97 : country.isPresent() ? 0.76 : 0.9,
                language(l.value()))));
        country.filter(c -> !spoken)
                .ifPresent(c -> found.add(Found.of(
                        "nationality", sentence, at, c.next(), language.isPresent() ? 0.8 : 0.97, country(c.value()))));
    }

    private static Map<String, Object> language(Locale language) {
        return Found.fields(
                "short", language.getLanguage().toUpperCase(Locale.ROOT),
                "long", language.getISO3Language().toUpperCase(Locale.ROOT));
    }

    private static Map<String, Object> country(Locale country) {
        return Found.fields(
                "short", country.getCountry(),
                "long", country.getISO3Country(),
                "country", country.getDisplayCountry(Locale.ENGLISH));
    }
}
