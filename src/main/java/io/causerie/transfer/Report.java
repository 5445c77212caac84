package io.causerie.transfer;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The account of an import: every part of the source, in its order.
 *
 * @param source what was read, such as {@code SAP Conversational AI archive}
 */
public record Report(String source, List<Entry> entries) {
    public Report {
        entries = List.copyOf(entries);
    }

    /** How many parts of each sort met which fate. */
    public Map<Sort, Map<Fate, Long>> counts() {
        return entries.stream()
                .collect(Collectors.groupingBy(
                        Entry::sort,
                        () -> new EnumMap<>(Sort.class),
                        Collectors.groupingBy(Entry::fate, () -> new EnumMap<>(Fate.class), Collectors.counting())));
    }

    public long count(Sort sort, Fate fate) {
        return counts().getOrDefault(sort, Map.of()).getOrDefault(fate, 0L);
    }

    /** As JSON-like values: {@code source}, {@code counts}, {@code entries}. */
    public Map<String, Object> asMap() {
        var counts = new LinkedHashMap<String, Object>();
        counts().forEach((sort, fates) -> counts.put(sort.word(), words(fates)));
        var map = new LinkedHashMap<String, Object>();
        map.put("source", source);
        map.put("counts", counts);
        map.put("entries", entries.stream().map(Report::asMap).toList());
        return map;
    }

    private static Map<String, Object> words(Map<Fate, Long> fates) {
        var words = new LinkedHashMap<String, Object>();
        fates.forEach((fate, count) -> words.put(fate.word(), count));
        return words;
    }

    private static Map<String, Object> asMap(Entry entry) {
        var map = new LinkedHashMap<String, Object>();
        map.put("sort", entry.sort().word());
        map.put("fate", entry.fate().word());
        map.put("place", entry.place());
        map.put("name", entry.name());
        if (!entry.note().isEmpty()) {
            map.put("note", entry.note());
        }
        return map;
    }

    /** For people: the counts, then whatever was not simply taken over. */
    public String text() {
        var lines = new ArrayList<String>();
        lines.add(source);
        counts().forEach((sort, fates) -> lines.add("  " + sort.word() + ": "
                + fates.entrySet().stream()
                        .map(count -> count.getValue() + " " + count.getKey().word())
                        .collect(Collectors.joining(", "))));
        entries.stream().filter(entry -> entry.fate() != Fate.TAKEN).forEach(entry -> lines.add("- " + entry));
        return String.join("\n", lines) + "\n";
    }
}
