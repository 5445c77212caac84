package io.causerie.connect;

import io.causerie.channel.Seals;
import io.causerie.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** A person's token, sealed, for as long as that person chooses among its pages. */
@ApplicationScoped
class Choices {
    private static final Duration LONGEST = Duration.ofHours(1);

    @Inject
    Sql sql;

    @Inject
    Seals seals;

    @Inject
    Clock clock;

    @Transactional
    public void keep(String app, String token) {
        forget(app);
        sql.change(
                "insert into page_choice (app, token, asked_at) values (?, ?, ?)",
                app,
                seals.seal(place(app), token),
                clock.instant());
    }

    @Transactional
    public Optional<String> token(String app) {
        return sql
                .rows(
                        "select token from page_choice where app = ? and asked_at > ?",
                        row -> row.getString(1),
                        app,
                        clock.instant().minus(LONGEST))
                .stream()
                .map(kept -> seals.open(place(app), kept))
                .findFirst();
    }

    @Transactional
    public void forget(String app) {
        sql.change("delete from page_choice where app = ?", app);
        sql.change("delete from page_choice where asked_at < ?", clock.instant().minus(LONGEST));
    }

    private static String place(String app) {
        return "app/" + app + "/choice";
    }
}
