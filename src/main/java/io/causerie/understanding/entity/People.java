package io.causerie.understanding.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Names of people (gold entity {@code person}): after a title or words that introduce, or beginning with a common first name. */
final class People implements Recognizer {
    private static final Set<String> TITLES =
            WordSet.of("mr mrs ms miss dr sir madam prof m mme mlle monsieur madame mademoiselle maitre");
    private static final Set<String> JOINTS = WordSet.of("- . ' de van von le la du al el");
    private static final Set<String> NOT_NAMES =
            WordSet.of("looking not here fine good ok okay sorry happy sad a an the in very really at back when "
                    + "later on if please now tomorrow demain tres pas un une le la bien content desole en sur "
                    + "ici");
    private static final List<Phrases<Boolean>> INTRODUCTIONS = introductions();
    private static final Set<String> FIRST_NAMES = new HashSet<>();

    static {
        Table.rows("names").forEach(row -> List.of(row.get(1).split("\\|"))
                .forEach(name -> Tokens.of(name).forEach(token -> FIRST_NAMES.add(token.word()))));
    }

    private static List<Phrases<Boolean>> introductions() {
        var clear = new Phrases<Boolean>();
        for (String words : List.of("my name is", "my name's", "je m'appelle", "mon nom est")) {
            clear.add(words, true);
        }
        var doubtful = new Phrases<Boolean>();
        for (String words : List.of(
                "i am",
                "i'm",
                "call me",
                "appelez-moi",
                "appelle-moi",
                "this is",
                "je suis",
                "moi c'est",
                "c'est",
                "ici")) {
            doubtful.add(words, false);
        }
        return List.of(clear, doubtful);
    }

    @Override
    public List<Found> in(Sentence sentence) {
        var found = new ArrayList<Found>();
        for (int at = 0; at < sentence.size(); at++) {
            int from = at;
            Optional<Parsed<Integer>> name =
                    introduced(sentence, at).or(() -> titled(sentence, from)).or(() -> known(sentence, from));
            if (name.isPresent()) {
                int start = name.get().value();
                String full = sentence.raw(start, name.get().next());
                found.add(Found.of("person", sentence, start, name.get().next(), 0.9, Found.fields("fullname", full)));
                at = name.get().next() - 1;
            }
        }
        return found;
    }

    /** The value is the first token of the name. */
    private static Optional<Parsed<Integer>> introduced(Sentence sentence, int at) {
        for (Phrases<Boolean> words : INTRODUCTIONS) {
            Optional<Parsed<Boolean>> words1 = words.at(sentence, at);
            if (words1.isPresent()) {
                int start = words1.get().next();
                boolean name = sentence.isWord(start)
                        && !sentence.in(start, NOT_NAMES)
                        && (words1.get().value() || sentence.capital(start) && isFirstName(sentence, start));
                return name ? Parsed.of(start, end(sentence, start)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Optional<Parsed<Integer>> titled(Sentence sentence, int at) {
        int start = sentence.is(at + 1, ".") ? at + 2 : at + 1;
        boolean title = sentence.in(at, TITLES) && sentence.capital(at) && sentence.capital(start);
        return title ? Parsed.of(start, end(sentence, start)) : Optional.empty();
    }

    private static Optional<Parsed<Integer>> known(Sentence sentence, int at) {
        if (!sentence.capital(at) || !isFirstName(sentence, at)) {
            return Optional.empty();
        }
        int end = end(sentence, at);
        boolean place = end == at + 1
                && !Cities.named(sentence.word(at), sentence.tongue()).isEmpty()
                && Cities.named(sentence.word(at), sentence.tongue()).get(0).thousands() > 300;
        return place ? Optional.empty() : Parsed.of(at, end);
    }

    private static boolean isFirstName(Sentence sentence, int at) {
        return FIRST_NAMES.contains(sentence.word(at));
    }

    /** The name goes on over words with capital letters, up to five. */
    private static int end(Sentence sentence, int start) {
        int end = start + 1;
        int at = end;
        while (at < sentence.size() && at < start + 7) {
            if (sentence.isWord(at) && sentence.capital(at)) {
                end = ++at;
            } else if (sentence.in(at, JOINTS)
                    && (!sentence.is(at, ".")
                            || end == at && sentence.word(at - 1).length() == 1)) {
                at++;
            } else {
                break;
            }
        }
        return end;
    }
}
