package io.causerie.understanding.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Superlatives (gold entity {@code sort}): "cheapest", "least expensive", "la moins chère". */
final class Sorts implements Recognizer {
    /** @param order ASC or DESC */
    private record Order(String order, String criterion) {}

    private static final Map<Tongue, Phrases<Order>> WORDS =
            Phrases.read("sorts", row -> new Order(row.get(1), row.get(2)));
    private static final Pattern ADJECTIVE = Pattern.compile(
            ".*(?:able|ible|ive|ful|ous|al|ic|ent|ant|ed|ing|ular|less|ary)|popular|modern|common|rare|famous|liked|secure");
    private static final Set<String> ARTICLES = WordSet.of("le la les l ma mon mes ton ta votre");
    private static final Set<String> NOT_SORTED =
            WordSet.of("de d que tard tot souvent vite possible besoin du des en et ou");

    @Override
    public List<Found> in(Sentence sentence) {
        var found = new ArrayList<Found>();
        for (int at = 0; at < sentence.size(); at++) {
            int from = at;
            Optional<Parsed<Order>> order =
                    WORDS.get(sentence.tongue()).at(sentence, at).or(() -> compared(sentence, from));
            if (order.isPresent()) {
                Order value = order.get().value();
                found.add(Found.of(
                        "sort",
                        sentence,
                        at,
                        order.get().next(),
                        0.95,
                        Found.fields("order", value.order(), "criterion", value.criterion())));
                at = order.get().next() - 1;
            }
        }
        return found;
    }

    private static Optional<Parsed<Order>> compared(Sentence sentence, int at) {
        return switch (sentence.tongue()) {
            case ENGLISH -> english(sentence, at);
            case FRENCH -> french(sentence, at);
            case OTHER -> Optional.empty();
        };
    }

    private static Optional<Parsed<Order>> english(Sentence sentence, int at) {
        boolean most = sentence.is(at, "most");
        boolean adjective = (most || sentence.is(at, "least"))
                && ADJECTIVE.matcher(sentence.word(at + 1)).matches();
        return adjective ? order(sentence, most, at) : Optional.empty();
    }

    private static Optional<Parsed<Order>> french(Sentence sentence, int at) {
        boolean most = sentence.is(at, "plus");
        boolean adjective = (most || sentence.is(at, "moins"))
                && sentence.in(at - 1, ARTICLES)
                && sentence.isWord(at + 1)
                && !sentence.in(at + 1, NOT_SORTED);
        return adjective ? order(sentence, most, at) : Optional.empty();
    }

    private static Optional<Parsed<Order>> order(Sentence sentence, boolean most, int at) {
        return Parsed.of(new Order(most ? "ASC" : "DESC", sentence.word(at + 1)), at + 2);
    }
}
