package io.causerie.transfer;

/**
 * One part of the source and what became of it.
 *
 * @param place where it stands, such as {@code dm/dm.json: bot_versions[0].skills[2].requirement} or {@code line 4}
 * @param name what it is called, or how it begins
 * @param note empty when there is nothing to say
 */
public record Entry(Sort sort, Fate fate, String place, String name, String note) {
    @Override
    public String toString() {
        return fate.word() + " " + sort.word() + " \"" + name + "\" (" + place + ")"
                + (note.isEmpty() ? "" : ": " + note);
    }
}
