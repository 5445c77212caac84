package io.causerie.database;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Runs small SQL statements on the house's database, inside the caller's transaction; for rows that move in batches. */
@ApplicationScoped
public class Sql {
    @Resource(lookup = "jdbc/causerie")
    DataSource database;

    @Inject
    OneWriter writer;

    private volatile Boolean postgresql;

    /** Turns the current row of a result into a value. */
    public interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    public <T> List<T> rows(String sql, Row<T> row, Object... values) {
        try (Connection connection = database.getConnection();
                OneWriter.Turn turn = changes(sql) ? turn() : OneWriter.Turn.NOTHING_TO_END;
                PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(connection, statement, values);
            try (ResultSet result = statement.executeQuery()) {
                List<T> rows = new ArrayList<>();
                while (result.next()) {
                    rows.add(row.read(result));
                }
                return rows;
            }
        } catch (SQLException e) {
            throw new DatabaseFailed(sql, e);
        }
    }

    /** The numbers of all rows, each of which is an array of them. */
    public List<Long> numbers(String sql, Object... values) {
        List<Long> numbers = new ArrayList<>();
        for (Object[] row : rows(sql, row -> (Object[]) row.getArray(1).getArray(), values)) {
            for (Object number : row) {
                numbers.add((Long) number);
            }
        }
        return numbers;
    }

    /** The number of rows changed. */
    public int change(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                OneWriter.Turn turn = turn();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(connection, statement, values);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseFailed(sql, e);
        }
    }

    /** One statement, many times, in one round trip; for each the number of rows changed. */
    public int[] changeEach(String sql, List<Object[]> rows) {
        if (rows.isEmpty()) {
            return new int[0];
        }
        try (Connection connection = database.getConnection();
                OneWriter.Turn turn = turn();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (Object[] values : rows) {
                bind(connection, statement, values);
                statement.addBatch();
            }
            return statement.executeBatch();
        } catch (SQLException e) {
            throw new DatabaseFailed(sql, e);
        }
    }

    /** Rows as {@link Change#one} takes them, no key twice; in one statement where the database can. */
    public void change(Change change, List<Object[]> rows) {
        if (!isPostgresql()) {
            changeEach(change.one(), rows);
        } else if (!rows.isEmpty()) {
            change(change.many(), change.values(rows));
        }
    }

    /** For what the caller's transaction writes past this class: waits until no other writes, where the database needs that. */
    void awaitTurn() {
        try (Connection connection = database.getConnection();
                OneWriter.Turn turn = turn()) {
            return;
        } catch (SQLException e) {
            throw new DatabaseFailed("(waiting to write)", e);
        }
    }

    /** Whether the database can be asked at all. */
    public boolean answers() {
        try {
            return rows("select 1", row -> row.getInt(1)).size() == 1;
        } catch (DatabaseFailed e) {
            return false;
        }
    }

    public static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    /** Whether one transaction writes at a time ({@link OneWriter}): a lock is written too, and keeps every other writer out. */
    public boolean hasOneWriter() {
        return !isPostgresql();
    }

    /** True on PostgreSQL, false on H2. */
    boolean isPostgresql() {
        Boolean known = postgresql;
        if (known == null) {
            try (Connection connection = database.getConnection()) {
                known = "PostgreSQL".equals(connection.getMetaData().getDatabaseProductName());
                postgresql = known;
            } catch (SQLException e) {
                throw new DatabaseFailed("(opening the data source jdbc/causerie)", e);
            }
        }
        return known;
    }

    /** Taken with a connection in hand: whoever may write never waits for one that those who wait to write hold. */
    private OneWriter.Turn turn() {
        return isPostgresql() ? OneWriter.Turn.NOTHING_TO_END : writer.await();
    }

    /** Locks and sequences are written too. */
    private static boolean changes(String query) {
        return query.contains("for update") || query.contains("nextval");
    }

    /** A column's values as an array of the database. */
    record Values(String type, Object[] values) {}

    private static void bind(Connection connection, PreparedStatement statement, Object[] values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            if (value instanceof Instant instant) {
                statement.setObject(i + 1, OffsetDateTime.ofInstant(instant, ZoneOffset.UTC));
            } else if (value instanceof String[] texts) {
                statement.setArray(i + 1, connection.createArrayOf("varchar", texts));
            } else if (value instanceof Long[] numbers) {
                statement.setArray(i + 1, connection.createArrayOf("bigint", numbers));
            } else if (value instanceof Values column) {
                statement.setArray(i + 1, connection.createArrayOf(column.type(), column.values()));
            } else {
                statement.setObject(i + 1, value);
            }
        }
    }
}
