package io.causerie.database;

class PostgresqlOldRowsTest extends OldRowsContract {
    @Override
    Sql database() {
        return TestDatabase.postgresql();
    }
}
