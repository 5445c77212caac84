package io.causerie.monitor;

import io.causerie.database.Sql;
import io.causerie.database.TestDatabase;

class PostgresqlCountingTest extends CountingContract {
    @Override
    Sql database() {
        return TestDatabase.postgresql();
    }
}
