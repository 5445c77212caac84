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
import java.util.stream.Collectors;

/** The open events, on which somebody works: handed out in order, marked as done, tried again or set aside. */
@ApplicationScoped
public class InboxEvents {
    static final int OPEN = 0;
    static final Duration LEASE = Duration.ofSeconds(20);

    /** A lane that has grown long is handed out piece by piece, so that memory does not grow with it. */
    public static final int MOST_OF_A_LANE = 50;

    /** Only what the index of open rows knows: joined with the rows themselves, both databases walk through more than these. */
    private static final String OPEN_IN = """
            select id from (select e.id, row_number() over (partition by e.lane order by e.id) as place
                from unnest(?) l(lane) join inbox_event e on e.lane = l.lane and e.state = 0) open
            where place <= ?""";

    /** By their keys alone, here and below: a plan made while little was open would use the index of open rows. */
    private static final String ROWS = """
            select id, app, page, lane, channel, kind, received_at, attempts, look_at, body
            from inbox_event where id = any(?) and state + 0 = 0 order by id""";

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    /** The first of what is open in these lanes, in order; a lane whose first event waits for its next try yields nothing. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<StoredEvent> open(Collection<String> lanes) {
        Instant now = clock.instant();
        Set<String> waiting = new LinkedHashSet<>();
        List<StoredEvent> events = new ArrayList<>();
        for (Candidate candidate : candidates(lanes)) {
            if (candidate.event().attempts() > 0 && candidate.lookAt().isAfter(now)) {
                waiting.add(candidate.event().lane());
            }
            if (!waiting.contains(candidate.event().lane())) {
                events.add(candidate.event());
            }
        }
        return events;
    }

    private List<Candidate> candidates(Collection<String> lanes) {
        List<Long> ids = sql.rows(OPEN_IN, row -> row.getLong(1), lanes.toArray(String[]::new), MOST_OF_A_LANE);
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

    @Transactional(Transactional.TxType.MANDATORY)
    public void done(Collection<Long> ids) {
        sql.changeEach(
                "update inbox_event set state = 1, look_at = null where id = ? and state + 0 = 0",
                ids.stream().map(id -> new Object[] {id}).toList());
    }

    /** Another try later, or never again: then the event is set aside with its problem, and its lane goes on. */
    @Transactional
    public void failed(long id, Duration backoff, boolean setAside, String problem) {
        sql.change(
                "update inbox_event set state = ?, attempts = attempts + 1, look_at = ?, problem = ? where state + 0 = 0 and id = ?",
                setAside ? 3 : OPEN,
                setAside ? null : clock.instant().plus(backoff),
                problem,
                id);
    }

    /** Lanes with open events nobody seems to work on; each is leased to the caller for a while. */
    @Transactional
    public Set<String> forgotten(int most) {
        Instant now = clock.instant();
        List<Due> due = locked(overdue(most, now));
        sql.changeEach(
                "update inbox_event set look_at = ? where id = ? and attempts = 0",
                due.stream()
                        .map(row -> new Object[] {now.plus(LEASE), row.id()})
                        .toList());
        return due.stream().map(Due::lane).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private record Due(long id, String lane) {}

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
        return sql.rows(
                "select id, lane from inbox_event where id = any(?) and state + 0 = 0 for update skip locked",
                row -> new Due(row.getLong("id"), row.getString("lane")),
                (Object) ids);
    }
}
