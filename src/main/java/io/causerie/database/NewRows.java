package io.causerie.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Inserts rows of which some may be known already, and tells which were new, in one statement where the database can. */
@ApplicationScoped
public class NewRows {
    private final Sql sql;

    @Inject
    public NewRows(Sql sql) {
        this.sql = sql;
    }

    protected NewRows() {
        this(null);
    }

    /** Where rows go: the columns with their types, of which {@code key} is unique and a text. */
    public record Into(String table, String key, List<Column> columns) {
        private String names() {
            return Column.names(columns);
        }

        private int keyAt() {
            return columns.stream().map(Column::name).toList().indexOf(key);
        }
    }

    /** For each row whether it was new; identities rise in the order of the rows. */
    public boolean[] insert(Into into, List<Object[]> rows) {
        return sql.isPostgresql() ? atOnce(into, rows) : each(into, rows);
    }

    /** A statement a row: the count of each tells. */
    private boolean[] each(Into into, List<Object[]> rows) {
        String places = String.join(", ", into.columns().stream().map(c -> "?").toList());
        int[] counts = sql.changeEach(
                "insert into " + into.table() + " (" + into.names() + ") values (" + places
                        + ") on conflict do nothing",
                rows);
        boolean[] fresh = new boolean[counts.length];
        for (int i = 0; i < counts.length; i++) {
            fresh[i] = counts[i] == 1;
        }
        return fresh;
    }

    private boolean[] atOnce(Into into, List<Object[]> rows) {
        Set<String> keys = new HashSet<>(sql.rows(
                statement(into),
                row -> row.getString(1),
                Column.values(into.columns(), rows).toArray()));
        boolean[] fresh = new boolean[rows.size()];
        for (int i = 0; i < fresh.length; i++) {
            fresh[i] = keys.remove((String) rows.get(i)[into.keyAt()]);
        }
        return fresh;
    }

    private static String statement(Into into) {
        return "insert into " + into.table() + " (" + into.names() + ") select " + into.names() + " from unnest("
                + Column.places(into.columns()) + ") with ordinality rows(" + into.names()
                + ", place) order by place on conflict do nothing returning " + into.key();
    }
}
