package io.causerie.conversation;

import io.causerie.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** What people did with conversations, and their notes. */
@ApplicationScoped
public class Deeds {
    @Inject
    Sql sql;

    @Inject
    Clock clock;

    /** {@code who} is null where it was not a person of the house; {@code words} depend on the kind. */
    public record Deed(long id, Instant at, DeedKind kind, String who, String words) {}

    /** Newest first. */
    @Transactional
    public List<Deed> of(String conversation, int most) {
        return sql.rows(
                "select id, at, kind, who, words from deed where conversation = ? order by conversation desc, id desc limit ?",
                row -> new Deed(
                        row.getLong("id"),
                        Sql.instant(row, "at"),
                        DeedKind.valueOf(row.getString("kind")),
                        row.getString("who"),
                        row.getString("words")),
                conversation,
                most);
    }

    void add(String conversation, DeedKind kind, String who, String words) {
        sql.change(
                "insert into deed (conversation, at, kind, who, words) values (?, ?, ?, ?, ?)",
                conversation,
                clock.instant(),
                kind.name(),
                who,
                words);
    }
}
