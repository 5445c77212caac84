package io.causerie.inbox;

import io.causerie.database.Sql;
import io.causerie.message.Channel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The open events, on which somebody works: handed out in order, marked as done, tried again or set aside. */
@ApplicationScoped
public class InboxEvents {
    static final int OPEN = 0;
    static final Duration LEASE = Duration.ofSeconds(20);

    /** A lane that has grown long is handed out piece by piece, so that memory does not grow with it. */
    public static final int MOST_OF_A_LANE = 50;

    /** Lane by lane: a join goes through all open rows instead, which PostgreSQL thinks none when it plans. */
    static final String OPEN_IN = """
            select array(select e.id from inbox_event e where e.lane = l.lane and e.state = 0 order by e.id limit ?)
            from unnest(?) l(lane)""";

    /**
     * For rows known by their ids. Through the index of open rows, which PostgreSQL thinks empty when it plans, each would take the
     * longer the more are waiting; that index is only for conditions on the bare column.
     */
    private static final String IS_OPEN = " and state + 0 = 0";

    static final String ROWS = """
            select id, app, page, lane, channel, kind, received_at, attempts, look_at, body
            from inbox_event where id = any(?)""" + IS_OPEN + " order by id";

    static final String DONE = "update inbox_event set state = 1, look_at = null where id = any(?)" + IS_OPEN;

    static final String FAILED =
            "update inbox_event set state = ?, attempts = attempts + 1, look_at = ?, problem = ? where id = ?"
                    + IS_OPEN;

    static final String LOCK =
            "select id, lane from inbox_event where id = any(?)" + IS_OPEN + " for update skip locked";

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    /** Whether it is worth trying: false while the database does not answer. */
    @Transactional
    public boolean canBeStored() {
        return sql.answers();
    }

    /** The first of what is open in these lanes, in order; a lane whose first event waits for its next try yields nothing. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<StoredEvent> open(Collection<String> lanes) {
        return open(lanes, MOST_OF_A_LANE);
    }

    /** No more of each lane than so many. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<StoredEvent> open(Collection<String> lanes, int most) {
        Instant now = clock.instant();
        Set<String> waiting = new LinkedHashSet<>();
        List<StoredEvent> events = new ArrayList<>();
        for (Candidate candidate : candidates(lanes, most)) {
            if (candidate.event().attempts() > 0 && candidate.lookAt().isAfter(now)) {
                waiting.add(candidate.event().lane());
            }
            if (!waiting.contains(candidate.event().lane())) {
                events.add(candidate.event());
            }
        }
        return events;
    }

    private List<Candidate> candidates(Collection<String> lanes, int most) {
        List<Long> ids = sql.numbers(OPEN_IN, most, lanes.toArray(String[]::new));
        return ids.isEmpty() ? List.of() : sql.rows(ROWS, InboxEvents::candidate, (Object) ids.toArray(Long[]::new));
    }

    /** The lanes of which only a piece was handed out. */
    public static Set<String> cutOff(List<StoredEvent> events) {
        if (events.size() < MOST_OF_A_LANE) {
            return Set.of();
        }
        return events.stream()
                .collect(Collectors.groupingBy(StoredEvent::lane, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(lane -> lane.getValue() >= MOST_OF_A_LANE)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private record Candidate(StoredEvent event, Instant lookAt) {}

    private static Candidate candidate(ResultSet row) throws SQLException {
        StoredEvent event = new StoredEvent(
                row.getLong("id"),
                row.getString("app"),
                row.getString("lane"),
                row.getString("kind"),
                Sql.instant(row, "received_at"),
                row.getInt("attempts"),
                IncomingReader.read(
                        row.getString("page"), Channel.valueOf(row.getString("channel")), row.getString("body")));
        return new Candidate(event, Sql.instant(row, "look_at"));
    }

    /** False if one of them was not open any more. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean done(Collection<Long> ids) {
        return sql.change(DONE, (Object) ids.toArray(Long[]::new)) == ids.size();
    }

    /** Another try later, or never again: then the event is set aside with its problem, and its lane goes on. */
    @Transactional
    public void failed(long id, Duration backoff, boolean setAside, String problem) {
        sql.change(
                FAILED, setAside ? 3 : OPEN, setAside ? null : clock.instant().plus(backoff), problem, id);
    }

    /** The same for the first open event of a lane, which fails where nobody can tell its name: read, or in its commit. */
    @Transactional
    public void firstFailed(String lane, Function<Integer, Duration> backoff, int mostTries, String problem) {
        record First(long id, int attempts) {}
        sql.rows(
                        "select id, attempts from inbox_event where lane = ? and state = 0 order by id limit 1",
                        row -> new First(row.getLong("id"), row.getInt("attempts")),
                        lane)
                .forEach(first -> failed(
                        first.id(), backoff.apply(first.attempts() + 1), first.attempts() + 1 >= mostTries, problem));
    }

    /** Lanes with open events nobody seems to work on; each is leased to the caller for a while. */
    @Transactional
    public Set<String> forgotten(int most) {
        Instant now = clock.instant();
        List<Due> due = locked(overdue(most, now));
        if (!due.isEmpty()) {
            lease(due, now.plus(LEASE));
        }
        return due.stream().map(Due::lane).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private record Due(long id, String lane) {}

    private void lease(List<Due> due, Instant until) {
        sql.changeEach(
                "update inbox_event set look_at = ? where id = ? and attempts = 0",
                due.stream().map(row -> new Object[] {until, row.id()}).toList());
    }

    private Long[] overdue(int most, Instant now) {
        return sql.rows(
                        "select id from inbox_event where state = 0 and look_at <= ? order by look_at limit ?",
                        row -> row.getLong(1),
                        now,
                        most)
                .toArray(Long[]::new);
    }

    /** In a statement of its own: H2 asks what stands within a locking one again for each row. */
    private List<Due> locked(Long[] ids) {
        return sql.rows(LOCK, row -> new Due(row.getLong("id"), row.getString("lane")), (Object) ids);
    }
}
