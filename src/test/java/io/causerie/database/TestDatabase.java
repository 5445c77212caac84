package io.causerie.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A migrated database of its own for a test, of either kind; every statement commits by itself. */
public final class TestDatabase {
    private static EmbeddedPostgres postgres;

    private TestDatabase() {}

    public static Sql h2() {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:" + UUID.randomUUID()
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1");
        return migrated(source, "h2");
    }

    public static synchronized Sql postgresql() {
        try {
            if (postgres == null) {
                postgres = EmbeddedPostgres.builder().start();
            }
            PGSimpleDataSource source = (PGSimpleDataSource) postgres.getPostgresDatabase();
            source.setReWriteBatchedInserts(true);
            return migrated(source, "postgresql");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The clock of a node whose machine is so far ahead, after the node has asked this database for its time. */
    public static Clock clockOfANode(Sql sql, Duration ahead) {
        SharedClock clock = new SharedClock(Clock.offset(Clock.systemUTC(), ahead), System::nanoTime);
        long asked = System.nanoTime();
        Instant theirs = sql.rows("select current_timestamp as now", row -> Sql.instant(row, "now"))
                .get(0);
        clock.align(theirs, asked, System.nanoTime());
        return clock;
    }

    /** One that nobody can reach: in memory, and gone. */
    public static Sql away() {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";IFEXISTS=TRUE");
        Sql sql = new Sql();
        sql.database = source;
        sql.writer = eachByItself();
        return sql;
    }

    /** The same database, with every row that is read written down as one more in the list. */
    public static Sql counted(Sql sql, List<Integer> read) {
        Sql counted = new Sql() {
            @Override
            public <T> List<T> rows(String statement, Row<T> row, Object... values) {
                List<T> rows = super.rows(statement, row, values);
                read.add(rows.size());
                return rows;
            }
        };
        counted.database = sql.database;
        counted.writer = sql.writer;
        return counted;
    }

    private static OneWriter eachByItself() {
        OneWriter writer = new OneWriter();
        writer.transactions = new NoTransactions();
        return writer;
    }

    private static Sql migrated(DataSource source, String dialect) {
        Flyway flyway = Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration/all", "classpath:db/migration/" + dialect)
                .cleanDisabled(false)
                .load();
        flyway.clean();
        flyway.migrate();
        Sql sql = new Sql();
        sql.database = source;
        sql.writer = eachByItself();
        return sql;
    }
}
