package io.causerie.conversation.logbook;

import io.causerie.database.Sql;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the entries of a bot from the end of their index, and no further back at once than it takes a moment. */
final class Search {
    static final int LOOKED_THROUGH = 20_000;
    private static final Instant END_OF_TIME = Instant.parse("9999-01-01T00:00:00Z");

    private final Sql sql;
    private final Wish wish;
    private final List<Object> values = new ArrayList<>();

    Search(Sql sql, Wish wish) {
        this.sql = sql;
        this.wish = wish;
    }

    Feed feed(int most) {
        String window = "select " + Entry.COLUMNS + " from logbook where " + window() + " limit ?";
        values.add(LOOKED_THROUGH);
        String statement = "select " + Entry.COLUMNS + " from (" + window + ") e where " + wanted()
                + " order by at desc, id desc limit ?";
        values.add(most + 1);
        List<Entry> found = sql.rows(statement, Entry::of, values.toArray());
        if (found.size() > most) {
            Entry last = found.get(most - 1);
            return new Feed(found.subList(0, most), Optional.of(new Wish.Mark(last.at(), last.id())), false);
        }
        Optional<Wish.Mark> further = end();
        return new Feed(found, further, further.isPresent());
    }

    private String window() {
        Instant to = wish.to().orElse(END_OF_TIME);
        Wish.Mark after = wish.after().orElse(new Wish.Mark(to, 0));
        Instant last = after.at().isBefore(to) ? after.at() : to;
        values.add(wish.bot());
        values.add(last);
        values.add(last);
        values.add(after.at().isAfter(to) ? 0 : after.id());
        String from = wish.from().map(since -> " and at >= ?").orElse("");
        wish.from().ifPresent(values::add);
        return "bot = ? and at <= ? and (at < ? or id < ?)" + from + " order by bot desc, at desc, id desc";
    }

    private String wanted() {
        var wanted = new StringBuilder("kind = 'WORDS' and fate = ?");
        values.add(wish.fate().name());
        if (!wish.verdicts().isEmpty()) {
            wanted.append(" and verdict = any(?)");
            values.add(wish.verdicts().stream().map(Enum::name).toArray(String[]::new));
        }
        wish.intent().ifPresent(intent -> {
            wanted.append(" and intent = ?");
            values.add(intent);
        });
        if (!wish.text().isBlank()) {
            wanted.append(" and lower(words) like ? escape '!'");
            values.add("%" + pattern(wish.text()) + "%");
        }
        return wanted.toString();
    }

    /** The last entry that was looked at, if there may be others behind it. */
    private Optional<Wish.Mark> end() {
        values.clear();
        String last = "select at, id from logbook where " + window() + " limit 1 offset ?";
        values.add(LOOKED_THROUGH - 1);
        return sql
                .rows(last, row -> new Wish.Mark(Sql.instant(row, "at"), row.getLong("id")), values.toArray())
                .stream()
                .findFirst();
    }

    private static String pattern(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0");
    }
}
