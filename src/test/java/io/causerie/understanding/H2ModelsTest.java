package io.causerie.understanding;

import io.causerie.database.Sql;
import io.causerie.database.TestDatabase;

class H2ModelsTest extends ModelsContract {
    @Override
    Sql database() {
        return TestDatabase.h2();
    }
}
