package io.causerie.outbox;

import io.causerie.database.Sql;
import io.causerie.database.TestDatabase;

class PostgresqlOutboxTest extends OutboxContract {
    @Override
    Sql database() {
        return TestDatabase.postgresql();
    }
}
