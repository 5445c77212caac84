package io.causerie.bot;

import io.causerie.database.Sql;
import io.causerie.database.TestDatabase;

class H2TokensTest extends TokensContract {
    @Override
    Sql database() {
        return TestDatabase.h2();
    }
}
