package io.causerie.conversation.logbook;

import io.causerie.database.Sql;
import io.causerie.database.TestDatabase;

class PostgresqlLogbookTest extends LogbookContract {
    @Override
    Sql database() {
        return TestDatabase.postgresql();
    }
}
