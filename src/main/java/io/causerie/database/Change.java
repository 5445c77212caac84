package io.causerie.database;

import java.util.List;
import java.util.stream.Stream;

/**
 * How rows of a table are changed, each found by its key.
 *
 * @param columns those that get a value each
 * @param also assignments that are the same for all rows; empty for none
 * @param where a condition on a row as it is; empty for none
 */
public record Change(String table, List<Column> columns, Column key, String also, String where) {
    private static final String NEW = "new_";

    /** For one row: the values of the columns, then the key. */
    public String one() {
        return "update " + table + " set " + assignments("?", false) + " where " + key.name() + " = ?" + condition();
    }

    /** For many: the values of each column, then the keys, then these again, lest rows be compared with all of a small table. */
    public String many() {
        List<String> names = given().stream().map(column -> NEW + column.name()).toList();
        return "update " + table + " set " + assignments("its." + NEW, true) + " from unnest("
                + Column.places(given()) + ") its(" + String.join(", ", names) + ") where " + key.name() + " = its."
                + NEW + key.name() + " and " + key.name() + " = any(?::" + key.type() + "[])" + condition();
    }

    /** What {@link #many} takes of rows as {@link #one} takes them. */
    Object[] values(List<Object[]> rows) {
        List<Object> values = Column.values(given(), rows);
        values.add(values.get(values.size() - 1));
        return values.toArray();
    }

    private String assignments(String value, boolean named) {
        Stream<String> own =
                columns.stream().map(column -> column.name() + " = " + value + (named ? column.name() : ""));
        Stream<String> others = also.isEmpty() ? Stream.empty() : Stream.of(also);
        return String.join(", ", Stream.concat(own, others).toList());
    }

    private String condition() {
        return where.isEmpty() ? "" : " and " + where;
    }

    private List<Column> given() {
        return Stream.concat(columns.stream(), Stream.of(key)).toList();
    }
}
