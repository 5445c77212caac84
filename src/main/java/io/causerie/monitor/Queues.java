package io.causerie.monitor;

import io.causerie.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;

/** How long the queues are and how long their oldest has waited; read from the tables, so that every node tells the same. */
@ApplicationScoped
public class Queues {
    @Inject
    Sql sql;

    @Inject
    Clock clock;

    /** Open rows and the age of the oldest of them. */
    public record Queue(long open, Duration oldest) {}

    @Transactional
    public Queue inbox() {
        return queue("select count(*), min(received_at) from inbox_event where state = 0");
    }

    /** Messages of pages that are held wait on purpose and are not counted. */
    @Transactional
    public Queue outbox() {
        return queue("""
                select count(*), min(promised_at) from outbox_message where state < 3
                and page not in (select p.id from page p where p.hold_until > current_timestamp)""");
    }

    @Transactional
    public long deadLetters() {
        return sql.rows("select count(*) from outbox_message where state = 4", row -> row.getLong(1))
                .get(0);
    }

    private Queue queue(String query) {
        return sql.rows(query, row -> {
                    Instant oldest = row.getObject(2) == null
                            ? clock.instant()
                            : row.getObject(2, OffsetDateTime.class).toInstant();
                    return new Queue(row.getLong(1), Duration.between(oldest, clock.instant()));
                })
                .get(0);
    }
}
