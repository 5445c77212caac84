package io.causerie.database;

import java.util.ArrayList;
import java.util.List;

/** A column of a table, with the type that PostgreSQL is to take its values for. */
public record Column(String name, String type) {

    /** {@code ?::type[], …}, the places for the values of some columns. */
    static String places(List<Column> columns) {
        return String.join(
                ", ", columns.stream().map(c -> "?::" + c.type() + "[]").toList());
    }

    static String names(List<Column> columns) {
        return String.join(", ", columns.stream().map(Column::name).toList());
    }

    /** The values of rows, column by column, as {@link #places} takes them. */
    static List<Object> values(List<Column> columns, List<Object[]> rows) {
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            int at = i;
            values.add(new Sql.Values(
                    columns.get(i).type(), rows.stream().map(row -> row[at]).toArray()));
        }
        return values;
    }
}
