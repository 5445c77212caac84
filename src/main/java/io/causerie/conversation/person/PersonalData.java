package io.causerie.conversation.person;

import io.causerie.channel.PageChanges;
import io.causerie.database.Sql;
import io.causerie.inbox.Lane;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Everything that is held about a person, in one place. */
@ApplicationScoped
public class PersonalData {
    private static final String TESTS =
            "select id as tester_of from page where id = ? and ' ' || testers || ' ' like ?";

    @Inject
    Sql sql;

    @Inject
    PageChanges pages;

    /** The rows about a person by table, as JSON-like values; without the tables that have none. */
    @Transactional
    public Map<String, List<Map<String, Object>>> of(String page, String person) {
        String conversation = Lane.of(page, person);
        var held = new LinkedHashMap<String, List<Map<String, Object>>>();
        for (Held each : Held.ALL) {
            var rows = sql.rows(each.select(), PersonalData::row, each.values(conversation));
            if (!rows.isEmpty()) {
                held.put(each.table(), rows);
            }
        }
        var tests = sql.rows(TESTS, PersonalData::row, page, "% " + person + " %");
        if (!tests.isEmpty()) {
            held.put("page", tests);
        }
        return held;
    }

    /**
     * How many rows were erased, by table. A turn of this moment comes before or after; what Meta tells afterwards, such as
     * an echo of what was just sent, begins a new conversation.
     */
    @Transactional
    public Map<String, Integer> erase(String page, String person) {
        String conversation = Lane.of(page, person);
        sql.rows("select id from conversation where id = ? for update", row -> row.getString(1), conversation);
        var erased = new LinkedHashMap<String, Integer>();
        for (Held each : Held.ALL) {
            int rows = sql.change(each.delete(), each.values(conversation));
            if (rows > 0) {
                erased.put(each.table(), rows);
            }
        }
        pages.dismissTester(page, person);
        return erased;
    }

    private static Map<String, Object> row(ResultSet row) throws SQLException {
        ResultSetMetaData columns = row.getMetaData();
        var told = new LinkedHashMap<String, Object>();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            told.put(columns.getColumnLabel(i).toLowerCase(Locale.ROOT), value(row, i));
        }
        return told;
    }

    private static Object value(ResultSet row, int column) throws SQLException {
        Object value = row.getObject(column);
        if (value == null || value instanceof Number || value instanceof Boolean) {
            return value;
        }
        return value instanceof OffsetDateTime || value instanceof java.sql.Timestamp
                ? row.getObject(column, OffsetDateTime.class).toInstant().toString()
                : row.getString(column);
    }
}
