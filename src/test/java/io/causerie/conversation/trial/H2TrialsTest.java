package io.causerie.conversation.trial;

import io.causerie.database.Sql;
import io.causerie.database.TestDatabase;

class H2TrialsTest extends TrialsContract {
    @Override
    Sql database() {
        return TestDatabase.h2();
    }
}
