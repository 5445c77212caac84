package io.causerie.login;

import io.causerie.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The audit trail: who changed what, when, and from where. Nothing in it is ever changed. */
@ApplicationScoped
public class Audit {
    private static final int LONGEST_SUBJECT = 300;
    private static final int LONGEST_DETAIL = 2000;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    /** One line of the trail; {@code action} as in {@code page.saved}, {@code subject} as in {@code apps/demo/pages/102}. */
    public record Entry(
            long id, Instant at, String who, String address, String action, String subject, String detail) {}

    /**
     * What to look for.
     *
     * @param text whole words that must all occur, in any case; empty for all
     * @param from the earliest time, included
     * @param to the latest time, not included
     * @param before only entries with a smaller id: the last one of the page before
     */
    public record Search(
            String text, Optional<String> who, Optional<Instant> from, Optional<Instant> to, Optional<Long> before) {
        /** Everything, from the newest on. */
        public static final Search ALL =
                new Search("", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * Adds a line, within the caller's transaction if there is one. Never a secret: what was changed is named, its value only where
     * everybody who may read the trail may read it.
     *
     * @param action room and past tense, as in {@code page.saved}; at most 60 characters
     * @param detail what else is worth knowing, as in {@code state=live bot=parrot}; may be empty
     */
    @Transactional
    public void record(Actor by, String action, String subject, String detail) {
        Instant now = clock.instant();
        String what = cut(subject, LONGEST_SUBJECT);
        String more = cut(detail, LONGEST_DETAIL);
        long id = sql.rows("select nextval('audit_entry_id')", row -> row.getLong(1))
                .get(0);
        sql.change(
                "insert into audit_entry (id, at, who, address, action, subject, detail) values (?, ?, ?, ?, ?, ?, ?)",
                id,
                now,
                by.name(),
                by.address(),
                action,
                what,
                more);
        sql.changeEach(
                "insert into audit_word (word, entry) values (?, ?)",
                AuditWords.of(action, what, more, by.name(), by.address()).stream()
                        .map(word -> new Object[] {word, id})
                        .toList());
    }

    /** The newest first. */
    @Transactional
    public List<Entry> search(Search search, int most) {
        AuditQuery query = AuditQuery.of(search, most);
        return sql.rows(
                query.sql(),
                row -> new Entry(
                        row.getLong("id"),
                        Sql.instant(row, "at"),
                        row.getString("who"),
                        row.getString("address"),
                        row.getString("action"),
                        row.getString("subject"),
                        row.getString("detail")),
                query.values());
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }
}
