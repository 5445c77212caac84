package io.causerie.login;

import io.causerie.database.Sql;
import io.causerie.database.TestDatabase;

class H2LoginTest extends LoginContract {
    @Override
    Sql database() {
        return TestDatabase.h2();
    }
}
