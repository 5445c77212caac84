package io.causerie.understanding.entity;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Street addresses: "123 Abbey Road, London", "227 rue de Bercy 75012 Paris". */
final class Streets {
    private static final Set<String> ENGLISH =
            WordSet.of("street st road rd avenue ave lane ln boulevard blvd drive dr court square place way "
                    + "terrace parkway highway crescent");
    private static final Set<String> FRENCH =
            WordSet.of("rue avenue av boulevard bd bld place impasse allee allees chemin quai route cours square "
                    + "passage faubourg villa sentier esplanade");
    private static final Set<String> SMALL = WordSet.of("de du des la le les l d ' - et aux sur saint");
    private static final Set<String> AGAIN = Set.of("bis", "ter", "b");
    private static final int MOST_WORDS = 6;

    private Streets() {}

    static Optional<Parsed<Found>> at(Sentence sentence, int from) {
        if (!sentence.isDigits(from) || sentence.word(from).length() > 5) {
            return Optional.empty();
        }
        int start = sentence.in(from + 1, AGAIN) ? from + 2 : from + 1;
        int end = sentence.in(start, FRENCH) && sentence.tongue() != Tongue.ENGLISH
                ? frenchEnd(sentence, start)
                : englishEnd(sentence, start);
        return end > start ? Optional.of(address(sentence, from, start, end)) : Optional.empty();
    }

    /** Up to the postal code, the city, or the first word that does not belong to a name. */
    private static int frenchEnd(Sentence sentence, int start) {
        int at = start + 1;
        int names = 0;
        while (at < sentence.size() && names < MOST_WORDS) {
            if (sentence.in(at, SMALL)) {
                at++;
            } else if (sentence.isWord(at) && (names == 0 || sentence.capital(at) && !isCity(sentence, at))) {
                names++;
                at++;
            } else {
                break;
            }
        }
        return names > 0 && !sentence.in(at - 1, SMALL) ? at : start;
    }

    private static boolean isCity(Sentence sentence, int at) {
        return Places.match(sentence, at).isPresent();
    }

    private static int englishEnd(Sentence sentence, int start) {
        for (int at = start; at < Math.min(sentence.size(), start + 4) && sentence.isWord(at); at++) {
            if (at > start && sentence.in(at, ENGLISH)) {
                return sentence.is(at + 1, ".") && sentence.word(at).length() < 5 ? at + 2 : at + 1;
            }
        }
        return start;
    }

    private static Parsed<Found> address(Sentence sentence, int from, int start, int end) {
        int at = sentence.is(end, ",") ? end + 1 : end;
        boolean code = sentence.isDigits(at) && sentence.word(at).length() == 5;
        int afterCode = code ? at + 1 : at;
        Optional<Parsed<City>> city = Places.match(sentence, afterCode);
        int next = city.map(Parsed::next).orElse(code ? afterCode : end);
        Map<String, Object> fields = Places.fields(sentence.raw(from, next), null, null, "street_address");
        fields.put("street_number", sentence.raw(from, start));
        fields.put("street_name", sentence.raw(start, end));
        fields.put("postal_code", code ? sentence.word(at) : null);
        city.ifPresent(c -> {
            fields.put("city", c.value().name());
            fields.put("country", c.value().country().toLowerCase(Locale.ROOT));
        });
        return new Parsed<>(Found.of("location", sentence, from, next, 0.9, fields), next);
    }
}
