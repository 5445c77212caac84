package io.causerie.login;

import io.causerie.database.Sql;
import io.causerie.database.TestDatabase;

class PostgresqlLoginTest extends LoginContract {
    @Override
    Sql database() {
        return TestDatabase.postgresql();
    }
}
