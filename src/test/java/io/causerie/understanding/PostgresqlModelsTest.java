package io.causerie.understanding;

import io.causerie.database.Sql;
import io.causerie.database.TestDatabase;

class PostgresqlModelsTest extends ModelsContract {
    @Override
    Sql database() {
        return TestDatabase.postgresql();
    }
}
