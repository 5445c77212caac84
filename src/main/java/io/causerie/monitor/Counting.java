package io.causerie.monitor;

import io.causerie.database.Sql;
import io.causerie.inbox.Lane;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Counts what passed through the queues, a few rows at a time and in the order in which it was said. It stays a minute
 * behind, so that what is being committed with a lower id is not missed.
 */
@ApplicationScoped
class Counting {
    static final int ROWS = 500;
    private static final Duration BEHIND = Duration.ofMinutes(1);

    private static final String HEARD = """
            select id, lane, page, received_at as at, kind, case when kind = 'echo' then body end as echo
            from inbox_event where id > ? order by id limit ?""";
    private static final String SAID = """
            select id, lane, page, coalesce(settled_at, promised_at) as at, origin, state,
                case when payload like '%"sender_action":%' then 1 else 0 end as deed
            from outbox_message where id > ? order by id limit ?""";
    private static final String DEEDS = "select id, conversation, at, kind from deed where id > ? order by id limit ?";
    private static final Set<String> WORDS = Set.of("message", "message_quick_reply", "postback");
    private static final Set<String> TO_PEOPLE = Set.of("TAKEN", "HANDED_OVER", "TYPED_ELSEWHERE");
    private static final int DEAD = 4;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    @Inject
    Tally tally;

    @Inject
    Lanes lanes;

    /** A row and what it says, if it says something that counts. */
    private record Seen(long id, Instant at, Fact fact) {}

    /** True when there may be more to count at once. */
    @Transactional
    boolean step() {
        Map<String, Long> places = places();
        if (places.isEmpty()) {
            return false;
        }
        Instant horizon = clock.instant().minus(BEHIND);
        List<Seen> heard = sql.rows(HEARD, Counting::heard, places.get("inbox"), ROWS);
        List<Seen> said = sql.rows(SAID, Counting::said, places.get("outbox"), ROWS);
        Instant end = earlier(end(heard, horizon), end(said, horizon));
        heard = until(heard, end);
        said = until(said, end);
        Sums sums = new Sums();
        count(heard, said, sums);
        boolean deeds = deeds(places.get("deed"), horizon, sums);
        if (!sums.isEmpty()) {
            tally.add(sums);
        }
        move("inbox", heard);
        move("outbox", said);
        return heard.size() == ROWS || said.size() == ROWS || deeds;
    }

    /** Empty when another node is counting. */
    private Map<String, Long> places() {
        Map<String, Long> places = new HashMap<>();
        sql.rows(
                "select source, last_id from tally_place order by source for update skip locked",
                row -> places.put(row.getString(1), row.getLong(2)));
        return places.size() == 3 ? places : Map.of();
    }

    /** Where only a part was read, the other queue must not be counted beyond it: an answer would come before its question. */
    private static Instant end(List<Seen> rows, Instant horizon) {
        return rows.size() < ROWS
                ? horizon
                : earlier(horizon, rows.get(rows.size() - 1).at());
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static List<Seen> until(List<Seen> rows, Instant end) {
        return rows.stream().takeWhile(row -> !row.at().isAfter(end)).toList();
    }

    private void count(List<Seen> heard, List<Seen> said, Sums sums) {
        List<Fact> facts = new ArrayList<>();
        heard.stream().map(Seen::fact).filter(fact -> fact != null).forEach(facts::add);
        said.stream().map(Seen::fact).filter(fact -> fact != null).forEach(facts::add);
        facts.sort(Comparator.comparing(Fact::at));
        Map<String, LaneCount> counts =
                lanes.find(facts.stream().map(Fact::lane).collect(Collectors.toSet()));
        facts.forEach(fact -> counts.get(fact.lane()).count(fact, sums));
        lanes.keep(counts.values());
    }

    private boolean deeds(long last, Instant horizon, Sums sums) {
        record Row(long id, String conversation, Instant at, String kind) {}
        List<Row> rows = sql
                .rows(
                        DEEDS,
                        row -> new Row(
                                row.getLong("id"),
                                row.getString("conversation"),
                                Sql.instant(row, "at"),
                                row.getString("kind")),
                        last,
                        ROWS)
                .stream()
                .takeWhile(row -> !row.at().isAfter(horizon))
                .toList();
        rows.stream()
                .filter(row -> TO_PEOPLE.contains(row.kind()))
                .forEach(row -> sums.add(Lane.page(row.conversation()), row.at(), What.TO_PEOPLE, row.kind(), 1));
        rows.stream().reduce((first, second) -> second).ifPresent(row -> move("deed", row.id()));
        return rows.size() == ROWS;
    }

    private void move(String source, List<Seen> rows) {
        rows.stream().mapToLong(Seen::id).max().ifPresent(id -> move(source, id));
    }

    private void move(String source, long id) {
        sql.change("update tally_place set last_id = ? where source = ?", id, source);
    }

    private static Seen heard(ResultSet row) throws SQLException {
        String kind = row.getString("kind");
        String echo = row.getString("echo");
        boolean elsewhere = echo != null && !echo.contains("\"metadata\":\"causerie:");
        boolean counts = WORDS.contains(kind) || elsewhere;
        return seen(row, counts, elsewhere ? "elsewhere" : null);
    }

    /** What was given up was not said; "agent:marie" is an agent. */
    private static Seen said(ResultSet row) throws SQLException {
        boolean counts = row.getInt("deed") == 0 && row.getInt("state") != DEAD;
        return seen(row, counts, row.getString("origin").split(":", 2)[0]);
    }

    private static Seen seen(ResultSet row, boolean counts, String speaker) throws SQLException {
        Instant at = Sql.instant(row, "at");
        long id = row.getLong("id");
        Fact fact = new Fact(id, row.getString("lane"), row.getString("page"), at, speaker);
        return new Seen(id, at, counts ? fact : null);
    }
}
