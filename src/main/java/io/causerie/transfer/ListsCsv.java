package io.causerie.transfer;

import io.causerie.bot.Expression;
import io.causerie.transfer.Csv.Row;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/** CSV lists, told apart by their heading. */
final class ListsCsv {
    private static final String HEADINGS =
            "Begin with one of these lines: Question,Answer; import type; name;description;activated;"
                    + " name;open;strictness; value;language; expression;language; language;1;2;3; intent;expression;"
                    + " intent;description;expressions";

    private final List<Row> rows;
    private final Lessons lessons;
    private final Terms terms;

    ListsCsv(String text, Lessons lessons, Terms terms) {
        this.rows = Csv.rows(text);
        this.lessons = lessons;
        this.terms = terms;
    }

    /** Reads the list and tells what it was. */
    String read() {
        List<String> heading = rows.isEmpty() ? List.of() : rows.get(0).heading();
        for (Map.Entry<String, Consumer<Row>> form : forms().entrySet()) {
            if (startsWith(heading, List.of(form.getKey().split(";")))) {
                rows.stream().skip(1).forEach(form.getValue());
                return "CSV list (" + form.getKey() + ")";
            }
        }
        if (startsWith(heading, List.of("question", "answer"))) {
            new Faq(rows.subList(1, rows.size()), lessons).read();
            return "Questions and answers (CSV)";
        }
        return withoutHeading();
    }

    private Map<String, Consumer<Row>> forms() {
        var forms = new LinkedHashMap<String, Consumer<Row>>();
        forms.put("import type", new MixedRows(lessons)::row);
        forms.put("name;description;activated", row -> intent(row.place(), row.cells()));
        forms.put("name;open;strictness", row -> entity(row.place(), row.cells()));
        forms.put("value;language", this::synonym);
        forms.put("expression;language", this::expression);
        forms.put("language;1", row -> tagged(row, named(terms.intent(), "intent"), row.cell(0), 1));
        forms.put("intent;expression", row -> expression(row.place(), row.cell(0), row.cell(1), row.cell(2)));
        forms.put("intent;description;expressions", this::oldest);
        return forms;
    }

    private static boolean startsWith(List<String> heading, List<String> form) {
        return heading.size() >= form.size() && heading.subList(0, form.size()).equals(form);
    }

    private String withoutHeading() {
        if (rows.isEmpty() || terms.intent().isEmpty() == terms.entity().isEmpty()) {
            throw new Unreadable("line 1", "The heading is not known", HEADINGS);
        }
        rows.forEach(terms.entity().isPresent() ? this::synonym : this::expression);
        return "CSV list without a heading";
    }

    private void intent(String place, List<String> cells) {
        lessons.intent(
                place,
                cell(cells, 0),
                cell(cells, 1),
                OptionalInt.empty(),
                !cell(cells, 2).equalsIgnoreCase("false"));
    }

    private void entity(String place, List<String> cells) {
        new MixedRows(lessons).entity(place, cells);
    }

    private void synonym(Row row) {
        lessons.synonym(row.place(), named(terms.entity(), "entity"), row.cell(1), row.cell(0));
    }

    private void expression(Row row) {
        var written = new Expression(row.cell(0), List.of());
        lessons.expression(row.place(), named(terms.intent(), "intent"), row.cell(1), written, List.of());
    }

    private void expression(String place, String intent, String text, String language) {
        lessons.expression(place, intent, language, new Expression(text, List.of()), List.of());
    }

    private void tagged(Row row, String intent, String language, int from) {
        lessons.expression(
                row.place(),
                intent,
                language,
                MixedRows.sentence(row.cells(), from).expression(),
                List.of());
    }

    /** The first form of all: the expressions stand in one cell, parted by two semicolons. */
    private void oldest(Row row) {
        String name = row.cell(0);
        lessons.intent(row.place(), name, row.cell(1), OptionalInt.empty(), true);
        String expressions = String.join(
                ";",
                row.cells().subList(Math.min(2, row.cells().size()), row.cells().size()));
        for (String one : expressions.split(";;")) {
            if (!one.isBlank()) {
                expression(row.place(), name, one, "");
            }
        }
    }

    private static String cell(List<String> cells, int index) {
        return index < cells.size() ? cells.get(index).strip() : "";
    }

    private static String named(Optional<String> name, String what) {
        return name.orElseThrow(() -> new Unreadable(
                "line 1", "The list does not say which " + what + " it is for", "Say which: ?" + what + "=name"));
    }
}
