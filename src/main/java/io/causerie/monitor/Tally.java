package io.causerie.monitor;

import io.causerie.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The sums that are kept: by page, span, what and name. */
@ApplicationScoped
public class Tally {
    private static final String ADD = """
            update tally set amount = amount + ?
            where page = ? and span = ? and starts_at = ? and what = ? and name = ?""";
    private static final String BEGIN = """
            insert into tally (amount, page, span, starts_at, what, name) values (?, ?, ?, ?, ?, ?)
            on conflict do nothing""";
    private static final String READ = """
            select starts_at, what, name, amount from tally
            where page = ? and span = ? and starts_at >= ? and starts_at < ?""";

    @Inject
    Sql sql;

    /** One sum of one page. */
    public record Sum(Instant startsAt, What what, String name, long amount) {}

    /** All sums of these pages that begin in this time. */
    @Transactional
    public List<Sum> read(Collection<String> pages, Span span, Instant from, Instant to) {
        List<Sum> sums = new ArrayList<>();
        for (String page : pages) {
            sums.addAll(sql.rows(
                    READ,
                    row -> new Sum(
                            Sql.instant(row, "starts_at"),
                            What.valueOf(row.getString("what")),
                            row.getString("name"),
                            row.getLong("amount")),
                    page,
                    span.name(),
                    from,
                    to));
        }
        return sums;
    }

    /** Another one whenever more was counted. */
    @Transactional
    String stamp() {
        return sql.rows("select sum(last_id) from tally_place", row -> row.getString(1))
                .get(0);
    }

    /** Adds to what is kept; several nodes may do so at the same time, always in the same order. */
    @Transactional
    void add(Sums sums) {
        List<Object[]> rows = sums.amounts().entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().toString()))
                .map(Tally::row)
                .toList();
        List<Object[]> unknown = missing(rows, sql.changeEach(ADD, rows));
        if (!unknown.isEmpty()) {
            List<Object[]> zeros = unknown.stream().map(Tally::emptied).toList();
            sql.changeEach(BEGIN, zeros);
            sql.changeEach(ADD, unknown);
        }
    }

    private static Object[] row(Map.Entry<Sums.Key, Long> sum) {
        Sums.Key key = sum.getKey();
        return new Object[] {
            sum.getValue(),
            key.page(),
            key.span().name(),
            key.startsAt(),
            key.what().name(),
            key.name()
        };
    }

    private static Object[] emptied(Object[] row) {
        Object[] zero = row.clone();
        zero[0] = 0L;
        return zero;
    }

    private static List<Object[]> missing(List<Object[]> rows, int[] counts) {
        List<Object[]> missing = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] == 0) {
                missing.add(rows.get(i));
            }
        }
        return missing;
    }

    /** Sums of hours are needed for two days only. */
    @Transactional
    int forgetHours(Instant before) {
        return sql.change("delete from tally where span = ? and starts_at < ?", Span.HOUR.name(), before);
    }
}
