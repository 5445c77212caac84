package io.causerie.understanding.entity;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Countries by the names that the JDK's locale data has for them, and some that people use. */
final class Countries {
    /** In small letters these mean something else. */
    private static final Set<String> CAPITALS = WordSet.of("turkey chad jordan guinea georgia niger us mali tchad");

    private static final Map<Tongue, Phrases<String>> NAMES = names();

    private Countries() {}

    private static Map<Tongue, Phrases<String>> names() {
        Map<Tongue, Phrases<String>> names = Phrases.read("countries", row -> row.get(1));
        for (String code : Locale.getISOCountries()) {
            Locale country = new Locale.Builder().setRegion(code).build();
            names.get(Tongue.ENGLISH).add(country.getDisplayCountry(Locale.ENGLISH), code);
            names.get(Tongue.FRENCH).add(country.getDisplayCountry(Locale.FRENCH), code);
        }
        return names;
    }

    /** ISO 3166 code of the country named at a token. */
    static Optional<Parsed<String>> at(Sentence sentence, int at) {
        return NAMES.get(sentence.tongue())
                .at(sentence, at)
                .filter(p -> sentence.capital(at) || !sentence.in(at, CAPITALS));
    }

    static String name(String code) {
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH);
    }
}
