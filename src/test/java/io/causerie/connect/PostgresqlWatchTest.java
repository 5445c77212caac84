package io.causerie.connect;

import io.causerie.database.Sql;
import io.causerie.database.TestDatabase;

class PostgresqlWatchTest extends WatchContract {
    @Override
    Sql database() {
        return TestDatabase.postgresql();
    }
}
