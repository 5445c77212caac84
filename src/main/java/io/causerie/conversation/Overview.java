package io.causerie.conversation;

import io.causerie.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The conversations as people look through them, the last moved first. Every list reads one page of Meta's at a time from
 * the end of an index and no further than it shows, so that it opens as fast with many conversations as with few.
 */
@ApplicationScoped
public class Overview {
    private static final Instant END_OF_TIME = Instant.parse("9999-01-01T00:00:00Z");
    /** More than are ever heard in the same microsecond on one page. */
    private static final int TIES = 10;

    private static final Comparator<Row> NEWEST_FIRST =
            Comparator.comparing(Row::at).thenComparing(Row::id).reversed();

    private static final String COLUMNS = """
            c.id, c.page, c.person, c.in_charge, c.window_until,
            (select n.name from person_name n where n.conversation = c.id) as name""";
    private static final String AT_DESK = """
            , (select d.agent from desk d where d.conversation = c.id) as agent,
            (select d.waiting from desk d where d.conversation = c.id) as waiting""";
    private static final String ALL = "select " + COLUMNS + AT_DESK + """
            , c.heard_at as at from conversation c
            where c.page = ? and c.heard_at <= ? order by c.page desc, c.heard_at desc limit ?""";
    private static final String NAMED = "select " + COLUMNS + AT_DESK + """
            , coalesce(c.heard_at, c.began_at) as at from unnest(?) l(id) join conversation c on c.id = l.id""";
    private static final String DESK = "select " + COLUMNS + """
            , d.agent, d.waiting, d.moved_at as at from (
                select conversation, agent, waiting, moved_at from desk where %s and moved_at <= ?
                order by %s, moved_at desc limit ?) d
            join conversation c on c.id = d.conversation""";
    private static final String AGENTS = DESK.formatted("page = ?", "page desc");
    private static final String WAITING = DESK.formatted("page = ? and waiting = true", "page desc, waiting desc");
    private static final String MINE = DESK.formatted("agent = ?", "agent desc");
    private static final String LAST_WORDS = """
            select l.id, e.body from unnest(?) l(id) join inbox_event e on e.id = (
                select max(x.id) from inbox_event x
                where x.lane = l.id and x.kind in ('message', 'message_quick_reply', 'postback'))""";

    private static final String STAMP = """
            select (select max(version) from conversation where id = ?),
                (select max(id) from inbox_event where lane = ?), (select max(id) from deed where conversation = ?),
                (select sum(m.id % 1000 * (m.state + 1)) from (
                    select id, state from outbox_message where lane = ? order by lane desc, id desc limit 40) m),
                (select max(name) from person_name where conversation = ?)""";
    private static final String LIST_STAMP =
            "select (select max(id) from inbox_event), (select max(id) from deed), (select max(moved_at) from desk), 0, 0";

    @Inject
    Sql sql;

    @Inject
    Names names;

    /** Which conversations. */
    public enum Side {
        ALL,
        /** Those that people look after. */
        AGENTS,
        /** Those in which the person waits for people. */
        WAITING,
        /** Those of one agent. */
        MINE
    }

    /** Where a list goes on: behind this row; null for its beginning. */
    public record Mark(Instant at, String id) {}

    /** {@code at}: when it moved last; {@code name} and {@code agent} may be null. */
    public record Row(
            String id,
            String page,
            String person,
            String name,
            InCharge inCharge,
            Instant at,
            Instant windowUntil,
            String agent,
            boolean waiting) {}

    /** At most {@code most} conversations of these pages; {@code agent} is whose, for {@link Side#MINE}. */
    @Transactional
    public List<Row> list(Side side, Collection<String> pages, String agent, Mark after, int most) {
        Stream<Row> rows = side == Side.MINE
                ? rows(MINE, agent, after, most).filter(row -> pages.contains(row.page()))
                : pages.stream().flatMap(page -> rows(statement(side), page, after, most));
        return rows.sorted(NEWEST_FIRST).limit(most).toList();
    }

    static String statement(Side side) {
        return switch (side) {
            case ALL -> ALL;
            case AGENTS -> AGENTS;
            case WAITING -> WAITING;
            case MINE -> MINE;
        };
    }

    private Stream<Row> rows(String statement, String key, Mark after, int most) {
        Instant at = after == null ? END_OF_TIME : after.at();
        return sql.rows(statement, Overview::row, key, at, most + TIES).stream()
                .filter(row -> after == null
                        || row.at().isBefore(after.at())
                        || row.id().compareTo(after.id()) < 0);
    }

    /** These conversations, the last moved first; unknown ones are left out. */
    @Transactional
    public List<Row> named(Collection<String> ids) {
        List<Row> rows = new ArrayList<>(sql.rows(NAMED, Overview::row, (Object) ids.toArray(String[]::new)));
        rows.sort(NEWEST_FIRST);
        return rows;
    }

    /** How many wait for people on these pages, as far as {@code most}. */
    @Transactional
    public int waiting(Collection<String> pages, int most) {
        return pages.stream()
                .mapToInt(page -> sql.rows(
                                "select count(*) from (select 1 from desk where page = ? and waiting = true limit ?) w",
                                row -> row.getInt(1),
                                page,
                                most)
                        .get(0))
                .sum();
    }

    /** The last thing each person said, as the JSON of its event. */
    @Transactional
    public Map<String, String> lastWords(Collection<String> ids) {
        Map<String, String> words = new HashMap<>();
        sql.rows(LAST_WORDS, row -> words.put(row.getString(1), row.getString(2)), (Object) ids.toArray(String[]::new));
        return words;
    }

    /** Another one whenever a conversation looks different. */
    @Transactional
    public String stamp(String id) {
        return sql.rows(STAMP, Overview::stamp, id, id, id, id, id).get(0);
    }

    /** Another one whenever a list of conversations looks different. */
    @Transactional
    public String stamp() {
        return sql.rows(LIST_STAMP, Overview::stamp).get(0) + "/" + names.learned();
    }

    private static String stamp(ResultSet row) throws SQLException {
        return row.getString(1) + "/" + row.getString(2) + "/" + row.getString(3) + "/" + row.getString(4) + "/"
                + row.getString(5);
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getString("id"),
                row.getString("page"),
                row.getString("person"),
                row.getString("name"),
                InCharge.valueOf(row.getString("in_charge")),
                Sql.instant(row, "at"),
                Sql.instant(row, "window_until"),
                row.getString("agent"),
                row.getBoolean("waiting"));
    }
}
