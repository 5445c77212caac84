package io.causerie.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.causerie.login.Accounts;
import io.causerie.login.Porter;
import io.causerie.login.Role;
import io.causerie.server.InContainer;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Runs inside the server, where it sees what the product's own beans see. */
@ExtendWith(ArquillianExtension.class)
class SchemaIT {

    @Inject
    Schema schema;

    @Inject
    Accounts accounts;

    @Inject
    Porter porter;

    @Inject
    UserTransaction transaction;

    @Resource(lookup = "jdbc/causerie")
    DataSource database;

    @Deployment
    static WebArchive product() {
        return InContainer.product();
    }

    @Test
    void isMigratedBeforeAnyoneAsks() throws SQLException {
        assertTrue(schema.isReady());
        assertEquals(0, count("select count(*) from flyway_schema_history where not success"));
        assertEquals(0, count("select count(*) from outbox_message"));
    }

    @Test
    void readsOnlyWhatIsCommitted() throws SQLException {
        try (var connection = database.getConnection()) {
            assertEquals(Connection.TRANSACTION_READ_COMMITTED, connection.getTransactionIsolation());
        }
    }

    @Test
    void forgetsWhatATransactionTakesBack() throws Exception {
        transaction.begin();
        accounts.create("ghost", "a password", Set.of(Role.VIEWER));
        transaction.rollback();

        assertEquals(
                Optional.empty(), porter.signIn("ghost", "a password", "here").person());
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
