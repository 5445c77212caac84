package io.causerie.transfer;

import io.causerie.bot.Wording;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One part of a message as each language has it, with the alternatives of a language in one list; all are built alike.
 */
record Versions(Map<String, List<Spot>> byLanguage) {

    Versions at(String name) {
        return each(spots -> spots.stream().map(spot -> spot.at(name)).toList());
    }

    private Versions each(UnaryOperator<List<Spot>> step) {
        var stepped = new LinkedHashMap<String, List<Spot>>();
        byLanguage.forEach((language, spots) -> stepped.put(language, step.apply(spots)));
        return new Versions(stepped);
    }

    /** The members of a list, by index: as many as the shortest language has. */
    List<Versions> items() {
        int count = byLanguage.values().stream()
                .mapToInt(spots -> spots.get(0).items().size())
                .min()
                .orElse(0);
        return IntStream.range(0, count)
                .mapToObj(index -> each(spots -> List.of(spots.get(0).at(index))))
                .toList();
    }

    /** Whether every language has as many members in this list. */
    boolean evenly() {
        return byLanguage.values().stream()
                        .mapToInt(spots -> spots.get(0).items().size())
                        .distinct()
                        .count()
                < 2;
    }

    Spot first() {
        return byLanguage.values().iterator().next().get(0);
    }

    /** The words of each language; languages without words have none. */
    Wording words() {
        var words = new LinkedHashMap<String, List<String>>();
        byLanguage.forEach((language, spots) -> {
            List<String> texts = spots.stream()
                    .flatMap(spot -> spot.isList() ? spot.items().stream() : Stream.of(spot))
                    .map(Spot::text)
                    .filter(text -> !text.isBlank())
                    .toList();
            if (!texts.isEmpty()) {
                words.put(language, texts);
            }
        });
        return new Wording(words);
    }

    Wording words(String name) {
        return at(name).words();
    }
}
