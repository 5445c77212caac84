package io.causerie.login;

import java.util.ArrayList;
import java.util.List;

/** A search of the trail as SQL; the first word leads, so that a search reads as many rows as that word has. */
record AuditQuery(String sql, Object[] values) {

    static AuditQuery of(Audit.Search search, int most) {
        StringBuilder where = new StringBuilder();
        List<Object> values = new ArrayList<>();
        for (String word : AuditWords.of(search.text())) {
            add(where, values, "id in (select entry from audit_word where word = ?)", word);
        }
        search.who().ifPresent(who -> add(where, values, "who = ?", Accounts.spelled(who)));
        search.from().ifPresent(from -> add(where, values, "at >= ?", from));
        search.to().ifPresent(to -> add(where, values, "at < ?", to));
        search.before().ifPresent(before -> add(where, values, "id < ?", before));
        values.add(most);
        return new AuditQuery(
                "select id, at, who, address, action, subject, detail from audit_entry" + where
                        + " order by id desc limit ?",
                values.toArray());
    }

    private static void add(StringBuilder where, List<Object> values, String condition, Object value) {
        where.append(where.isEmpty() ? " where " : " and ").append(condition);
        values.add(value);
    }
}
