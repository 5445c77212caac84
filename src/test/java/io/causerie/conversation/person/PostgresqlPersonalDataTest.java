package io.causerie.conversation.person;

import io.causerie.database.Sql;
import io.causerie.database.TestDatabase;

class PostgresqlPersonalDataTest extends PersonalDataContract {
    @Override
    Sql database() {
        return TestDatabase.postgresql();
    }
}
