package io.causerie.understanding.entity;

import java.util.ArrayList;
import java.util.List;

/** Finds the entities that every bot has (SAP Conversational AI, "gold entities"). */
final class GoldFinder {
    private static final List<Recognizer> ALL = List.of(
            new NetworkNames(),
            new Phones(),
            new Emojis(),
            new Spans(),
            new Cycles(),
            new Moments(),
            new Lengths(),
            new Money(),
            new Quantities(),
            new Ordinals(),
            new NumberFinder(),
            new Places(),
            new People(),
            new Companies(),
            ListedWords.organizations(),
            ListedWords.jobs(),
            new Peoples(),
            new Colors(),
            new Sorts(),
            ListedWords.directions(),
            ListedWords.pronouns());

    private GoldFinder() {}

    static List<Found> in(Sentence sentence) {
        var found = new ArrayList<Found>();
        ALL.forEach(recognizer -> found.addAll(recognizer.in(sentence)));
        return Overlaps.settled(found);
    }
}
