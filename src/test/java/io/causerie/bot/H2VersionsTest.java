package io.causerie.bot;

import io.causerie.database.Sql;
import io.causerie.database.TestDatabase;

class H2VersionsTest extends VersionsContract {
    @Override
    Sql database() {
        return TestDatabase.h2();
    }
}
