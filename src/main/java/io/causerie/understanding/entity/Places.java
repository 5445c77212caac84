package io.causerie.understanding.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Countries, larger cities and street addresses (gold entity {@code location}); no map is asked, so some fields stay null. */
final class Places implements Recognizer {
    private static final Set<String> LEADS =
            WordSet.of("in to from at near around via towards visit for city a au de d vers dans sur pour depuis "
                    + "ville habite chez");
    private static final int CITY = 200;
    private static final int LED = 100;
    private static final int FAMILIAR = 50;

    @Override
    public List<Found> in(Sentence sentence) {
        var found = new ArrayList<Found>();
        for (int at = 0; at < sentence.size(); at++) {
            int from = at;
            Optional<Parsed<Found>> place =
                    Streets.at(sentence, at).or(() -> country(sentence, from)).or(() -> city(sentence, from));
            if (place.isPresent()) {
                found.add(place.get().value());
                at = place.get().next() - 1;
            }
        }
        return found;
    }

    private static Optional<Parsed<Found>> country(Sentence sentence, int at) {
        return Countries.at(sentence, at)
                .map(p -> p.map(code -> {
                    Map<String, Object> fields = fields(Countries.name(code), null, null, "country");
                    fields.put("country", code.toLowerCase(Locale.ROOT));
                    return Found.of("location", sentence, at, p.next(), 0.97, fields);
                }));
    }

    private static Optional<Parsed<Found>> city(Sentence sentence, int from) {
        return match(sentence, from)
                .map(city -> city.map(c -> {
                    boolean bare = sentence.capital(from) || c.thousands() > 1_000;
                    return Found.of("location", sentence, from, city.next(), bare ? 0.95 : 0.85, of(c));
                }));
    }

    /** The city named at a token: "Paris", "Paris, Texas", "London, Canada". */
    static Optional<Parsed<City>> match(Sentence sentence, int from) {
        int most = sentence.isWord(from) ? Cities.mostWords(sentence.word(from)) : 0;
        Optional<Parsed<City>> best = Optional.empty();
        var name = new StringBuilder();
        for (int at = from; at < sentence.size() && most > 0; at++) {
            if (sentence.isWord(at) || sentence.isDigits(at)) {
                name.append(name.isEmpty() ? "" : " ").append(sentence.word(at));
                best = Parsed.longest(best, named(sentence, from, at + 1, name.toString()));
                most--;
            } else if (!sentence.in(at, Set.of("-", "'", "."))) {
                break;
            }
        }
        return best;
    }

    private static Optional<Parsed<City>> named(Sentence sentence, int from, int next, String name) {
        List<City> cities = Cities.named(name, sentence.tongue());
        if (cities.isEmpty()) {
            return Optional.empty();
        }
        int at = sentence.is(next, ",") || sentence.is(next, "(") ? next + 1 : next;
        Optional<Parsed<City>> exact = within(sentence, cities, at);
        return exact.isPresent()
                ? exact
                : Optional.of(cities.get(0))
                        .filter(city -> isMeant(sentence, from, next, name, city))
                        .map(city -> new Parsed<>(city, next));
    }

    private static Optional<Parsed<City>> within(Sentence sentence, List<City> cities, int at) {
        Optional<Parsed<String>> country = Countries.at(sentence, at);
        String state = sentence.capital(at) ? States.code(sentence, at) : "";
        return cities.stream()
                .filter(city ->
                        country.filter(c -> c.value().equals(city.country())).isPresent()
                                || !state.isEmpty() && state.equals(city.state()))
                .findFirst()
                .map(city -> new Parsed<>(city, country.map(Parsed::next).orElse(at + 1)));
    }

    /** Whether the words mean a city, and not something else that is written alike. */
    private static boolean isMeant(Sentence sentence, int from, int next, String name, City city) {
        boolean led = sentence.in(from - 1, LEADS) || sentence.is(from - 1, "'") && sentence.in(from - 2, LEADS);
        boolean alone = from == 0 && !sentence.isWord(next) && sentence.size() <= next + 1;
        boolean capital = sentence.capital(from);
        if (Cities.isWord(name)) {
            return capital && led;
        }
        if (alone || capital && led) {
            return true;
        }
        if (capital && from > 0) {
            return city.thousands() >= FAMILIAR;
        }
        boolean long4 = name.length() >= 4;
        return long4 && (city.thousands() >= CITY || led && city.thousands() >= LED);
    }

    private static Map<String, Object> of(City city) {
        String country = Countries.name(city.country());
        String formatted = city.name() + (city.state().isEmpty() ? "" : ", " + city.state()) + ", " + country;
        Map<String, Object> fields = fields(formatted, city.latitude(), city.longitude(), "locality");
        fields.put("city", city.name());
        fields.put("state", city.state().isEmpty() ? null : city.state());
        fields.put("country", city.country().toLowerCase(Locale.ROOT));
        return fields;
    }

    static Map<String, Object> fields(String formatted, Double latitude, Double longitude, String type) {
        return Found.fields(
                "formatted", formatted,
                "lat", latitude,
                "lng", longitude,
                "type", type,
                "place", null,
                "street_number", null,
                "street_name", null,
                "postal_code", null,
                "city", null,
                "state", null,
                "country", null);
    }
}
