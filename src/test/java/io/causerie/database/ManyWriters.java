package io.causerie.database;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.ThreadLocalRandom;

/** A process of its own that writes to an H2 file until it is killed, in seven transactions at a time; a line for each commit. */
final class ManyWriters extends NoTransactions {
    static final int WRITERS = 7;
    static final int ROWS = 50 * WRITERS;

    private final ThreadLocal<Synchronization> end = new ThreadLocal<>();
    private final OneWriter writer = new OneWriter();
    private final String url;

    private ManyWriters(String url) {
        this.url = url;
        writer.transactions = this;
    }

    public static void main(String[] url) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url[0]);
                Statement statement = connection.createStatement()) {
            statement.execute("create table if not exists said (id int primary key, a int, b int)");
            statement.execute("create index if not exists said_a on said (a)");
            statement.execute("create index if not exists said_b on said (b, a)");
            statement.execute("create table if not exists place (id int)");
            statement.execute("merge into said select x, 0, 0 from system_range(0, " + (ROWS - 1) + ")");
        }
        ManyWriters house = new ManyWriters(url[0]);
        for (int i = 0; i < WRITERS; i++) {
            int first = i * ROWS / WRITERS;
            new Thread(() -> house.write(first)).start();
        }
    }

    private void write(int first) {
        try (Connection connection = DriverManager.getConnection(url);
                PreparedStatement change =
                        connection.prepareStatement("update said set a = a + 1, b = b + 1 where id = ?")) {
            connection.setAutoCommit(false);
            while (true) {
                writer.await().close();
                change(change, first);
                connection.commit();
                end.get().afterCompletion(Status.STATUS_COMMITTED);
                System.out.println();
            }
        } catch (SQLException e) {
            throw new DatabaseFailed("update", e);
        }
    }

    private static void change(PreparedStatement change, int first) throws SQLException {
        int rows = ThreadLocalRandom.current().nextInt(1, 30);
        for (int i = 0; i < rows; i++) {
            change.setInt(1, first + ThreadLocalRandom.current().nextInt(ROWS / WRITERS));
            change.executeUpdate();
        }
    }

    @Override
    public int getTransactionStatus() {
        return Status.STATUS_ACTIVE;
    }

    @Override
    public void registerInterposedSynchronization(Synchronization synchronization) {
        end.set(synchronization);
    }
}
