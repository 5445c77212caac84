package io.causerie.conversation.trial;

import io.causerie.database.Sql;
import io.causerie.database.TestDatabase;

class PostgresqlTrialsTest extends TrialsContract {
    @Override
    Sql database() {
        return TestDatabase.postgresql();
    }
}
