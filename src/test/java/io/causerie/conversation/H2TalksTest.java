package io.causerie.conversation;

import io.causerie.database.Sql;
import io.causerie.database.TestDatabase;

class H2TalksTest extends TalksContract {
    @Override
    Sql database() {
        return TestDatabase.h2();
    }
}
