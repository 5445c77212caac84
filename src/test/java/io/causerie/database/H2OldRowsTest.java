package io.causerie.database;

class H2OldRowsTest extends OldRowsContract {
    @Override
    Sql database() {
        return TestDatabase.h2();
    }
}
