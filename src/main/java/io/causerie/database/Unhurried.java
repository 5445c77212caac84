package io.causerie.database;

import java.sql.SQLException;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

/** A script may take longer than the connection waits for any other answer. */
final class Unhurried implements Callback {
    private static final int NO_END = 0;

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.BEFORE_EACH_MIGRATE;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public void handle(Event event, Context context) {
        try {
            context.getConnection().setNetworkTimeout(Runnable::run, NO_END);
        } catch (SQLException e) {
            throw new DatabaseFailed("(waiting for a migration as long as it takes)", e);
        }
    }

    @Override
    public String getCallbackName() {
        return "unhurried";
    }
}
