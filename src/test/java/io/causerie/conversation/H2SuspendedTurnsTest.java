package io.causerie.conversation;

import io.causerie.database.Sql;
import io.causerie.database.TestDatabase;

class H2SuspendedTurnsTest extends SuspendedTurnsContract {
    @Override
    Sql database() {
        return TestDatabase.h2();
    }
}
