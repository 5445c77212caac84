package io.causerie.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;

/** How PostgreSQL goes about a statement that has been asked so often that it plans for any values. */
public final class Plan {
    private Plan() {}

    /** @param asked with question marks for its values, as in the house */
    public static String of(Sql sql, String asked) throws SQLException {
        int values = (int) asked.chars().filter(c -> c == '?').count();
        try (Connection connection = sql.database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("set plan_cache_mode = force_generic_plan");
            statement.execute("prepare asked as " + numbered(asked.replace("unnest(?)", "unnest(?::varchar[])")));
            return text(
                    statement, "explain execute asked(" + String.join(", ", Collections.nCopies(values, "null")) + ")");
        }
    }

    private static String numbered(String asked) {
        StringBuilder numbered = new StringBuilder();
        int value = 0;
        for (String part : asked.split("\\?", -1)) {
            numbered.append(value == 0 ? "" : "$" + value).append(part);
            value++;
        }
        return numbered.toString();
    }

    private static String text(Statement statement, String explain) throws SQLException {
        StringBuilder text = new StringBuilder();
        try (ResultSet lines = statement.executeQuery(explain)) {
            while (lines.next()) {
                text.append(lines.getString(1)).append('\n');
            }
        }
        return text.toString();
    }
}
