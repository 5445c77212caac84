package io.causerie.transfer;

import io.causerie.transfer.Csv.Row;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/** The rows of a list that says in its first cell what each is: {@code intent;..}, {@code entity;..}, {@code expression;..}. */
final class MixedRows {
    private final Lessons lessons;

    MixedRows(Lessons lessons) {
        this.lessons = lessons;
    }

    void row(Row row) {
        List<String> rest = row.cells().subList(1, row.cells().size());
        switch (row.cell(0).toLowerCase(Locale.ROOT)) {
            case "intent", "intents" ->
                lessons.intent(
                        row.place(),
                        row.cell(1),
                        row.cell(2),
                        OptionalInt.empty(),
                        !row.cell(3).equalsIgnoreCase("false"));
            case "entity", "entities" -> entity(row.place(), rest);
            case "synonym", "synonyms" -> lessons.synonym(row.place(), row.cell(1), row.cell(2), row.cell(3));
            case "expression", "expressions" ->
                lessons.expression(
                        row.place(),
                        row.cell(1),
                        row.cell(2),
                        sentence(row.cells(), 3).expression(),
                        List.of());
            default ->
                lessons.ledger()
                        .left(
                                Sort.SETTING,
                                row.place(),
                                String.join(";", row.cells()),
                                "\"" + row.cell(0) + "\" is neither intent, entity, synonym nor expression");
        }
    }

    void entity(String place, List<String> cells) {
        boolean open = cells.size() < 2 || !cells.get(1).strip().equalsIgnoreCase("false");
        String strictness = cells.size() < 3 ? "" : cells.get(2).strip();
        lessons.entity(
                place,
                cells.isEmpty() ? "" : cells.get(0).strip(),
                ListsJson.kind(open),
                strictness.matches("\\d{1,3}") ? OptionalInt.of(Integer.parseInt(strictness)) : OptionalInt.empty());
    }

    /** Words in cells of their own; a tagged one is followed by a tab and its entity. */
    static Sentence sentence(List<String> cells, int from) {
        var sentence = new Sentence();
        cells.stream().skip(from).filter(cell -> !cell.isBlank()).forEach(cell -> {
            String[] parts = cell.split("\t", 2);
            sentence.piece(parts[0].strip(), parts.length > 1 ? Slugs.of(parts[1]) : "");
        });
        return sentence;
    }
}
