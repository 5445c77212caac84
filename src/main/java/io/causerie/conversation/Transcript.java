package io.causerie.conversation;

import io.causerie.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/** What was said in a conversation, in both directions: read from the two queues, which keep what has passed through them. */
@ApplicationScoped
public class Transcript {
    private static final Instant END_OF_TIME = Instant.parse("9999-01-01T00:00:00Z");

    /** Receipts are not words, and echoes of our own words are said already. Each half is read from its end by its index. */
    private static final String SQL = """
            select * from (
                select 'in' as direction, id, kind as origin, state, body, received_at as at, problem, null as mid
                from inbox_event
                where lane = ? and received_at < ? and kind not in ('delivery', 'read')
                    and not (kind = 'echo' and body like '%"metadata":"causerie:%')
                order by lane desc, id desc limit ?) heard
            union all
            select * from (
                select 'out', id, origin, state, payload, promised_at, problem, mid from outbox_message
                where lane = ? and promised_at < ?
                order by lane desc, id desc limit ?) said
            order by at desc, direction, id desc limit ?""";

    @Inject
    Sql sql;

    /** One line; {@code origin} is the kind of an incoming event, or who spoke; {@code body} is JSON text. */
    public record Line(
            boolean incoming, long id, String origin, int state, String body, Instant at, String problem, String mid) {}

    /** The newest lines of a conversation, newest first. */
    @Transactional
    public List<Line> of(String conversation, int most) {
        return before(conversation, END_OF_TIME, most);
    }

    /** The newest lines before a time, newest first. */
    @Transactional
    public List<Line> before(String conversation, Instant before, int most) {
        return sql.rows(SQL, Transcript::line, conversation, before, most, conversation, before, most, most);
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                "in".equals(row.getString("direction")),
                row.getLong("id"),
                row.getString("origin"),
                row.getInt("state"),
                row.getString("body"),
                Sql.instant(row, "at"),
                row.getString("problem"),
                row.getString("mid"));
    }
}
