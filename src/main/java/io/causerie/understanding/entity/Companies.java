package io.causerie.understanding.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Organisations by the form of their name (gold entity {@code organization}): "Dupont SARL", "University of Oslo". */
final class Companies implements Recognizer {
    private static final Set<String> FORMS =
            WordSet.of("inc ltd llc gmbh corp sarl sas sasu eurl ag plc bv spa bank university foundation "
                    + "institute airlines group holdings");
    private static final Set<String> HEADS =
            WordSet.of("university universite banque institut fondation ministere ministry");
    private static final Set<String> OF = WordSet.of("of de du d ' the la l");

    @Override
    public List<Found> in(Sentence sentence) {
        var found = new ArrayList<Found>();
        for (int at = 0; at < sentence.size(); at++) {
            int end = sentence.capital(at) ? Math.max(formed(sentence, at), headed(sentence, at)) : at;
            if (end > at) {
                found.add(Found.of("organization", sentence, at, end, 0.85, Map.of()));
                at = end - 1;
            }
        }
        return found;
    }

    /** Words with capital letters that end in a form of company. */
    private static int formed(Sentence sentence, int from) {
        int end = from;
        int at = from;
        while (at < Math.min(sentence.size(), from + 6) && sentence.capital(at)) {
            at++;
            if (at - from > 1 && sentence.in(at - 1, FORMS)) {
                end = at;
            }
        }
        return end;
    }

    private static int headed(Sentence sentence, int from) {
        int at = sentence.in(from, HEADS) ? TimeWords.skip(sentence, from + 1, OF) : from;
        int start = at;
        while (at > from && at < Math.min(sentence.size(), start + 4) && sentence.capital(at)) {
            at++;
        }
        return at > start ? at : from;
    }
}
