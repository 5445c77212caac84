package io.causerie.console.build;

import io.causerie.bot.Wording;
import io.causerie.bot.edit.Graft;
import io.causerie.bot.edit.Words;
import io.causerie.console.build.Form.Cell;
import io.causerie.console.build.Form.Field;
import io.causerie.console.build.Form.Sort;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Collects the fields for a JSON-like value. */
final class FieldList {
    private final List<String> spoken;
    private final Object step;
    private final List<Field> fields = new ArrayList<>();

    /** @param spoken the languages of the bot */
    FieldList(List<String> spoken, Object step) {
        this.spoken = spoken;
        this.step = step;
    }

    List<Field> all() {
        return fields;
    }

    /** A box for every language and one for each; with one language only, one box. */
    void words(String name, String at, Sort sort, int limit) {
        Wording wording = Words.read(value(at));
        List<String> languages = new ArrayList<>(spoken);
        boolean shared = wording.alternatives().containsKey(Wording.EVERY_LANGUAGE);
        if (languages.size() == 1) {
            languages = List.of(shared || wording.isNone() ? Wording.EVERY_LANGUAGE : languages.get(0));
        } else if (shared || !name.matches(".*(title|text)")) {
            languages.add(0, Wording.EVERY_LANGUAGE);
        }
        List<Cell> cells = new ArrayList<>();
        for (String language : languages) {
            List<String> all = wording.alternatives().getOrDefault(language, List.of());
            cells.addAll(
                    sort == Sort.LINES
                            ? List.of(cell(name, language, 0, String.join("\n", all)))
                            : boxes(name, language, all));
        }
        fields.add(new Field(name, label(name), sort, cells, limit, List.of()));
    }

    /** One for each alternative, and an empty one for another. */
    private static List<Cell> boxes(String name, String language, List<String> all) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i <= all.size(); i++) {
            cells.add(cell(name, language, i, i < all.size() ? all.get(i) : ""));
        }
        return cells;
    }

    private static Cell cell(String name, String language, int index, String value) {
        String id = "f-" + name + "-" + (language.equals("*") ? "all" : language) + (index == 0 ? "" : "-" + index);
        return new Cell(id, "f." + name + "." + language, language, value);
    }

    void plain(String name, String label, String value, List<String> options) {
        fields.add(new Field(name, "build.form." + label, Sort.PLAIN, one(name, value), 0, options));
    }

    void area(String name, String value) {
        fields.add(new Field(name, label(name), Sort.AREA, one(name, value), 0, List.of()));
    }

    void pick(String name, String value, List<String> options) {
        fields.add(new Field(name, label(name), Sort.PICK, one(name, value), 0, options));
    }

    void tick(String name, String label, boolean on) {
        fields.add(new Field(name, "build.form." + label, Sort.TICK, one(name, on ? "on" : ""), 0, List.of()));
    }

    private static List<Cell> one(String name, String value) {
        return List.of(new Cell("f-" + name, "f." + name, "", value));
    }

    private static String label(String name) {
        return "build.form." + name.replaceFirst("^choice\\d+-", "");
    }

    Object value(String at) {
        return Graft.at(step, at).orElse(null);
    }

    /** The first of the spots with something that is no mapping. */
    String text(String... spots) {
        return Stream.of(spots)
                .map(this::value)
                .filter(value -> value != null && !(value instanceof Map<?, ?>) && !Boolean.TRUE.equals(value))
                .map(String::valueOf)
                .findFirst()
                .orElse("");
    }

    /** A list of names, parted by commas. */
    String names(String at) {
        return value(at) instanceof List<?> names
                ? String.join(", ", names.stream().map(String::valueOf).toList())
                : "";
    }
}
