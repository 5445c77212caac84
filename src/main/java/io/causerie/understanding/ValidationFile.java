package io.causerie.understanding;

import io.causerie.bot.Bot;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Sentences with their intents as CSV: columns {@code expression}, {@code intent} and, if need be, {@code language}, named
 * by a first line or in that order. With semicolons and no first line the intent comes first, as SAP Conversational AI
 * exported it. An empty intent: the bot is to understand nothing.
 */
public final class ValidationFile {
    private static final Set<String> COLUMNS = Set.of("expression", "intent", "language");
    private static final int MOST = 20_000;
    private static final int MOST_FAULTS = 20;

    private final Bot bot;
    private final List<Case> cases = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();

    private ValidationFile(Bot bot) {
        this.bot = bot;
    }

    /** What is wrong in a line, counted from 1. */
    public record Fault(int line, String message, String fix) {}

    /** The sentences, or what is wrong with them; never both. */
    public record Reading(List<Case> cases, List<Fault> faults) {
        public Reading {
            cases = faults.isEmpty() ? List.copyOf(cases) : List.of();
            faults = List.copyOf(faults);
        }
    }

    public static Reading read(String text, Bot bot) {
        var file = new ValidationFile(bot);
        file.read(text.startsWith("\uFEFF") ? text.substring(1) : text);
        return new Reading(file.cases, file.faults);
    }

    private void read(String text) {
        char separator = separator(text);
        List<CsvLines.Row> rows = CsvLines.of(text, separator);
        List<String> order =
                separator == ';' ? List.of("intent", "expression") : List.of("expression", "intent", "language");
        if (!rows.isEmpty() && names(rows.get(0)).containsAll(Set.of("expression", "intent"))) {
            order = names(rows.get(0));
            rows = rows.subList(1, rows.size());
        }
        if (rows.isEmpty() || rows.size() > MOST) {
            faults.add(new Fault(1, "there are " + rows.size() + " sentences", "send 1 to " + MOST));
            return;
        }
        for (CsvLines.Row row : rows) {
            take(row, order);
        }
    }

    private void take(CsvLines.Row row, List<String> order) {
        String text = cell(row, order, "expression");
        Optional<String> intent = Optional.of(cell(row, order, "intent")).filter(name -> !name.isEmpty());
        Optional<String> language = Optional.of(cell(row, order, "language")).filter(code -> !code.isEmpty());
        if (text.isEmpty()) {
            fault(row, "has no expression", "write expression,intent");
        } else if (intent.filter(name -> !bot.intents().containsKey(name)).isPresent()) {
            fault(row, "names an intent that the bot has not: " + intent.get(), "use the slug of one of its intents");
        } else {
            cases.add(new Case(text, intent, language));
        }
    }

    private void fault(CsvLines.Row row, String message, String fix) {
        if (faults.size() < MOST_FAULTS) {
            faults.add(new Fault(row.line(), message, fix));
        }
    }

    private static String cell(CsvLines.Row row, List<String> order, String column) {
        int at = order.indexOf(column);
        return at < 0 || at >= row.cells().size() ? "" : row.cells().get(at).strip();
    }

    private static List<String> names(CsvLines.Row row) {
        return row.cells().stream()
                .map(cell -> cell.strip().toLowerCase(Locale.ROOT))
                .map(cell -> COLUMNS.contains(cell) ? cell : "")
                .toList();
    }

    /** Whichever stands first outside quotes. */
    private static char separator(String text) {
        boolean quoted = false;
        for (char c : text.toCharArray()) {
            quoted ^= c == '"';
            if (!quoted && (c == ',' || c == ';')) {
                return c;
            }
        }
        return ',';
    }
}
