package io.causerie.inbox;

import io.causerie.database.Sql;
import io.causerie.database.TestDatabase;

class H2InboxTest extends InboxContract {
    @Override
    Sql database() {
        return TestDatabase.h2();
    }
}
