package io.causerie.conversation.person;

import io.causerie.database.Sql;
import io.causerie.database.TestDatabase;

class H2PersonalDataTest extends PersonalDataContract {
    @Override
    Sql database() {
        return TestDatabase.h2();
    }
}
