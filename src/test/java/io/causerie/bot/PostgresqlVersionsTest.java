package io.causerie.bot;

import io.causerie.database.Sql;
import io.causerie.database.TestDatabase;

class PostgresqlVersionsTest extends VersionsContract {
    @Override
    Sql database() {
        return TestDatabase.postgresql();
    }
}
