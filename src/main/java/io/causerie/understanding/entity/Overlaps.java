package io.causerie.understanding.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Settles which of several readings of the same words holds: the longest; of equals the one found first. */
final class Overlaps {
    /** One word may be both. */
    private static final Set<String> BOTH = Set.of("language", "nationality");

    private Overlaps() {}

    static List<Found> settled(List<Found> found) {
        var byLength = new ArrayList<>(found);
        byLength.sort(Comparator.comparingInt(Found::length).reversed());
        var kept = new ArrayList<Found>();
        for (Found one : byLength) {
            if (kept.stream().noneMatch(other -> other.overlaps(one) && !together(one, other))) {
                kept.add(one);
            }
        }
        kept.sort(Comparator.comparingInt(Found::start));
        return kept;
    }

    private static boolean together(Found one, Found other) {
        return !one.entity().equals(other.entity()) && BOTH.contains(one.entity()) && BOTH.contains(other.entity());
    }
}
