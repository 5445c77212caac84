package io.causerie.conversation;

import io.causerie.database.Sql;
import io.causerie.database.TestDatabase;

class PostgresqlTalksTest extends TalksContract {
    @Override
    Sql database() {
        return TestDatabase.postgresql();
    }
}
