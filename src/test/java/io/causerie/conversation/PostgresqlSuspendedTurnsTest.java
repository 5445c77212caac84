package io.causerie.conversation;

import io.causerie.database.Sql;
import io.causerie.database.TestDatabase;

class PostgresqlSuspendedTurnsTest extends SuspendedTurnsContract {
    @Override
    Sql database() {
        return TestDatabase.postgresql();
    }
}
