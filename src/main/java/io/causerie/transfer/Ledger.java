package io.causerie.transfer;

import java.util.ArrayList;
import java.util.List;

/** Keeps the account while a source is read. */
final class Ledger {
    private static final int LONGEST_NAME = 80;

    private final List<Entry> entries = new ArrayList<>();

    void taken(Sort sort, String place, String name) {
        add(sort, Fate.TAKEN, place, name, "");
    }

    void changed(Sort sort, String place, String name, String note) {
        add(sort, Fate.CHANGED, place, name, note);
    }

    void left(Sort sort, String place, String name, String note) {
        add(sort, Fate.LEFT, place, name, note);
    }

    void added(Sort sort, String name, String note) {
        add(sort, Fate.ADDED, "", name, note);
    }

    /** Taken as it was when there is no note, changed otherwise. */
    void kept(Sort sort, String place, String name, List<String> notes) {
        add(sort, notes.isEmpty() ? Fate.TAKEN : Fate.CHANGED, place, name, String.join("; ", notes));
    }

    private void add(Sort sort, Fate fate, String place, String name, String note) {
        String line = name.replaceAll("\\s+", " ").strip();
        entries.add(new Entry(
                sort,
                fate,
                place,
                line.length() > LONGEST_NAME ? line.substring(0, LONGEST_NAME - 1) + "…" : line,
                note));
    }

    Report report(String source) {
        return new Report(source, entries);
    }
}
