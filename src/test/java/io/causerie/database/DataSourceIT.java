package io.causerie.database;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.causerie.server.InContainer;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Runs inside the server, where it sees what the product's own beans see. */
@ExtendWith(ArquillianExtension.class)
class DataSourceIT {

    @Resource(lookup = "jdbc/causerie")
    DataSource database;

    @Inject
    UserTransaction transaction;

    @Deployment
    static WebArchive product() {
        return InContainer.product();
    }

    @Test
    void readsOnlyWhatIsCommitted() throws SQLException {
        try (var connection = database.getConnection()) {
            assertEquals(Connection.TRANSACTION_READ_COMMITTED, connection.getTransactionIsolation());
        }
    }

    @Test
    void forgetsWhatItsTransactionTakesBack() throws Exception {
        run("create table if not exists probe (id bigint)");

        transaction.begin();
        run("insert into probe values (1)");
        transaction.rollback();

        assertEquals(0, count("select count(*) from probe"));
    }

    private void run(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private long count(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
