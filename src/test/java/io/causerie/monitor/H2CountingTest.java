package io.causerie.monitor;

import io.causerie.database.Sql;
import io.causerie.database.TestDatabase;

class H2CountingTest extends CountingContract {
    @Override
    Sql database() {
        return TestDatabase.h2();
    }
}
