package io.causerie.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChangeTest {
    private static final Change AMOUNT = new Change(
            "tally",
            List.of(new Column("amount", "bigint"), new Column("starts_at", "timestamptz")),
            new Column("name", "varchar"),
            "what = 'TURNS'",
            "page = '1'");

    private static final Instant NOW = Instant.parse("2026-01-31T09:00:00Z");

    static Stream<Sql> databases() {
        return Stream.of(TestDatabase.h2(), TestDatabase.postgresql());
    }

    @ParameterizedTest
    @MethodSource("databases")
    void givesEachRowItsOwnValues(Sql sql) {
        begin(sql, "1", "joke");
        begin(sql, "1", "help");

        sql.change(AMOUNT, List.of(row(7, "joke"), row(8, "help")));

        assertThat(amounts(sql)).containsExactly("1 TURNS help 8", "1 TURNS joke 7");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void leavesWhatDoesNotMeetItsCondition(Sql sql) {
        begin(sql, "2", "joke");

        sql.change(AMOUNT, List.<Object[]>of(row(7, "joke")));

        assertThat(amounts(sql)).containsExactly("2 INTENT joke 0");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void needsNeitherConditionNorCommonValue(Sql sql) {
        Change plain = new Change("tally", AMOUNT.columns(), AMOUNT.key(), "", "");
        begin(sql, "1", "joke");
        begin(sql, "2", "help");

        sql.change(plain, List.of(row(7, "joke"), row(8, "help")));

        assertThat(amounts(sql)).containsExactly("2 INTENT help 8", "1 INTENT joke 7");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void doesNothingWithNoRows(Sql sql) {
        begin(sql, "1", "joke");

        sql.change(AMOUNT, List.of());

        assertThat(amounts(sql)).containsExactly("1 INTENT joke 0");
    }

    private static void begin(Sql sql, String page, String name) {
        sql.change(
                "insert into tally (amount, page, span, starts_at, what, name) values (0, ?, 'DAY', ?, 'INTENT', ?)",
                page,
                NOW,
                name);
    }

    private static Object[] row(long amount, String name) {
        return new Object[] {amount, NOW, name};
    }

    private static List<String> amounts(Sql sql) {
        return sql.rows(
                "select page, what, name, amount from tally order by name",
                row -> row.getString(1) + " " + row.getString(2) + " " + row.getString(3) + " " + row.getLong(4));
    }
}
