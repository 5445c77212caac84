package io.causerie.bot;

import io.causerie.database.Sql;
import io.causerie.database.TestDatabase;

class PostgresqlTokensTest extends TokensContract {
    @Override
    Sql database() {
        return TestDatabase.postgresql();
    }
}
