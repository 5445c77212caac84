package io.causerie.console.connect;

import io.causerie.console.LiveTopic;
import io.causerie.console.Place;
import io.causerie.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;

/** {@code page/102…}: what was found about the page, its state, and what was last said there. */
@ApplicationScoped
public class PageTopic implements LiveTopic {
    private static final String STAMP = """
            select (select version from page where id = ?), (select looked_at from page_watch where page = ?),
                c.version, (select max(o.id) from outbox_message o where o.lane = c.id),
                (select max(i.id) from inbox_event i where i.lane = c.id),
                (select o.state from outbox_message o where o.lane = c.id order by o.id desc limit 1)
            from (select 1 as one) as always
            left join (select id, version from conversation where page = ? and heard_at is not null order by heard_at desc limit 1) c on true""";

    @Inject
    Sql sql;

    @Override
    public String kind() {
        return "page";
    }

    @Override
    public Place place() {
        return Place.CONNECT;
    }

    @Override
    @Transactional
    public String stamp(String page) {
        return sql.rows(STAMP, PageTopic::all, page, page, page).toString();
    }

    private static String all(ResultSet row) throws SQLException {
        StringBuilder stamp = new StringBuilder();
        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            stamp.append(row.getString(column)).append(' ');
        }
        return stamp.toString();
    }
}
