package io.causerie.connect;

import io.causerie.database.Sql;
import io.causerie.database.TestDatabase;

class H2WatchTest extends WatchContract {
    @Override
    Sql database() {
        return TestDatabase.h2();
    }
}
