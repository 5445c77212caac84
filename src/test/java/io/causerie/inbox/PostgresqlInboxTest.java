package io.causerie.inbox;

import io.causerie.database.Sql;
import io.causerie.database.TestDatabase;

class PostgresqlInboxTest extends InboxContract {
    @Override
    Sql database() {
        return TestDatabase.postgresql();
    }
}
