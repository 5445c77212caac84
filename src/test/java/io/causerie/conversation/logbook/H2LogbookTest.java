package io.causerie.conversation.logbook;

import io.causerie.database.Sql;
import io.causerie.database.TestDatabase;

class H2LogbookTest extends LogbookContract {
    @Override
    Sql database() {
        return TestDatabase.h2();
    }
}
