package io.causerie.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** Asks the database for its time, in a transaction like everything else that is asked of it. */
@ApplicationScoped
class DatabaseTime {
    @Inject
    Sql sql;

    @Transactional
    Instant now() {
        return sql.rows("select current_timestamp as now", row -> Sql.instant(row, "now"))
                .get(0);
    }
}
