package io.causerie.outbox;

import io.causerie.database.Sql;
import io.causerie.database.TestDatabase;

class H2OutboxTest extends OutboxContract {
    @Override
    Sql database() {
        return TestDatabase.h2();
    }
}
