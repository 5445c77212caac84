package io.causerie.connect;

import io.causerie.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** The welcomes as they were written. */
@ApplicationScoped
class WelcomesKept {
    @Inject
    Sql sql;

    @Inject
    Clock clock;

    @Transactional
    public Optional<Welcome> of(String page) {
        return sql
                .rows(
                        "select get_started, greeting, greeting_fr, menu from page_welcome where page = ?",
                        row -> new Welcome(row.getString(1), row.getString(2), row.getString(3), row.getString(4)),
                        page)
                .stream()
                .findFirst();
    }

    @Transactional
    public void keep(String page, Welcome welcome) {
        sql.change("delete from page_welcome where page = ?", page);
        sql.change(
                """
                insert into page_welcome (page, get_started, greeting, greeting_fr, menu, saved_at)
                values (?, ?, ?, ?, ?, ?)""",
                page,
                welcome.getStarted(),
                welcome.greeting(),
                welcome.greetingFr(),
                welcome.menu(),
                clock.instant());
    }
}
