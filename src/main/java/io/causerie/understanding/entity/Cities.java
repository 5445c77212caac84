package io.causerie.understanding.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The larger cities of the world by name, the most populous first. */
final class Cities {
    private static final Cities KNOWN = new Cities();

    private final Map<String, List<City>> byName = new HashMap<>();
    private final Map<String, Integer> mostWords = new HashMap<>();
    private final Map<Tongue, Map<String, List<City>>> otherNames =
            Map.of(Tongue.ENGLISH, new HashMap<>(), Tongue.FRENCH, new HashMap<>(), Tongue.OTHER, new HashMap<>());
    private final Set<String> words = new HashSet<>();

    private Cities() {
        for (List<String> row : Table.rows("cities")) {
            City city = new City(
                    row.get(0),
                    row.get(1).intern(),
                    row.get(2).intern(),
                    Double.parseDouble(row.get(3)),
                    Double.parseDouble(row.get(4)),
                    Integer.parseInt(row.get(5)));
            add(byName, city.name(), city);
        }
        for (List<String> row : Table.rows("place-names")) {
            byName.getOrDefault(key(row.get(2)), List.of()).stream()
                    .filter(city -> city.country().equals(row.get(1)))
                    .findFirst()
                    .ifPresent(city -> List.of(row.get(3).split("\\|"))
                            .forEach(name -> add(otherNames.get(Tongue.of(row.get(0))), name, city)));
        }
        Table.rows("place-words").forEach(row -> words.addAll(List.of(row.get(0).split("\\|"))));
        byName.replaceAll((name, cities) -> List.copyOf(cities));
    }

    private void add(Map<String, List<City>> names, String name, City city) {
        String key = key(name);
        names.computeIfAbsent(key, k -> new ArrayList<>(1)).add(city);
        String first = key.split(" ")[0];
        mostWords.merge(first, key.split(" ").length, Math::max);
    }

    private static String key(String name) {
        return Tokens.of(name).stream()
                .filter(token -> token.kind() != Token.Kind.OTHER)
                .map(Token::word)
                .collect(Collectors.joining(" "));
    }

    /** How many words a name that begins with this word has at most; 0 for none. */
    static int mostWords(String first) {
        return KNOWN.mostWords.getOrDefault(first, 0);
    }

    /** All cities of a name in folded words parted by blanks, those that the language calls so first. */
    static List<City> named(String name, Tongue tongue) {
        List<City> others = KNOWN.otherNames.get(tongue).get(name);
        return others != null ? others : KNOWN.byName.getOrDefault(name, List.of());
    }

    static boolean isWord(String name) {
        return KNOWN.words.contains(name);
    }
}
