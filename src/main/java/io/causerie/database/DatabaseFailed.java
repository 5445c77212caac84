package io.causerie.database;

import java.sql.SQLException;

/** The database refused a statement or could not be reached; names the statement, never the values bound to it. */
public class DatabaseFailed extends RuntimeException {
    private static final long serialVersionUID = 1;

    DatabaseFailed(String sql, SQLException cause) {
        super("SQL state " + cause.getSQLState() + " in: " + sql, cause);
    }
}
