package io.causerie.conversation;

import io.causerie.database.Sql;
import io.causerie.database.TurnedClock;
import java.time.Duration;
import java.time.Instant;

/** The stores of this room on a test's own database, and rows as turns leave them. */
final class House {
    final TurnedClock clock = new TurnedClock();
    final Sql sql;
    final Deeds deeds = new Deeds();
    final Desk desk = new Desk();
    final Overview overview = new Overview();
    final Search search = new Search();

    House(Sql sql) {
        this.sql = sql;
        deeds.sql = sql;
        deeds.clock = clock;
        desk.sql = sql;
        desk.clock = clock;
        desk.deeds = deeds;
        desk.patience = Duration.ofHours(12);
        overview.sql = sql;
        overview.names = new Names();
        search.sql = sql;
        search.overview = overview;
    }

    /** A conversation that was heard now. */
    String heard(String page, String person) {
        String id = page + "-" + person;
        Instant now = clock.instant();
        sql.change(
                "insert into conversation (id, page, person, in_charge, state, reachable, began_at, heard_at, window_until, version)"
                        + " values (?, ?, ?, 'BOT', '{}', true, ?, ?, ?, 1)",
                id,
                page,
                person,
                now,
                now,
                now.plus(Conversation.WINDOW));
        return id;
    }

    void says(String lane, String text) {
        sql.change(
                """
                insert into inbox_event (app, page, lane, channel, kind, dedup_key, received_at, body, state, attempts)
                values ('demo', ?, ?, 'MESSAGING', 'message', ?, ?, ?, 1, 0)""",
                lane.split("-")[0],
                lane,
                lane + text + clock.instant(),
                clock.instant(),
                "{\"message\":{\"mid\":\"m_1\",\"text\":\"" + text + "\"}}");
    }

    void isCalled(String conversation, String name) {
        sql.change(
                "insert into person_name (conversation, name, search_name, asked_at) values (?, ?, ?, ?)",
                conversation,
                name,
                name.toLowerCase(java.util.Locale.ROOT),
                clock.instant());
    }
}
