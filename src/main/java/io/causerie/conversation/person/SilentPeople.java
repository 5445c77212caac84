package io.causerie.conversation.person;

import io.causerie.database.Ageing;
import io.causerie.database.Sql;
import io.causerie.inbox.Lane;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Forgets people who have not written for so long that they expect nobody to know them any more: everything, as if they had asked. */
@ApplicationScoped
public class SilentPeople {
    static final int PEOPLE = 500;

    private static final String SILENT = """
            select id from conversation where page = ? and heard_at < ? and in_charge = 'BOT' and waits_for is null
            order by heard_at limit ?""";

    private static final String STILL =
            "select id from conversation where id = ? and heard_at < ? for update skip locked";

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    @Inject
    PersonalData data;

    @Inject
    @ConfigProperty(name = "causerie.retention.silent-days", defaultValue = "400")
    int days;

    /** Some of those who have been silent longest, page by page, because conversations are found by page and time. */
    @Transactional
    public List<String> find() {
        List<String> silent = new ArrayList<>();
        before().ifPresent(before -> {
            for (String page : sql.rows("select id from page order by id", row -> row.getString(1))) {
                silent.addAll(sql.rows(SILENT, row -> row.getString(1), page, before, PEOPLE - silent.size()));
            }
        });
        return silent;
    }

    /** Unless the person writes in this moment, or another node is at it. */
    @Transactional
    public void forget(String conversation) {
        Instant before = before().orElseThrow();
        if (!sql.rows(STILL, row -> row.getString(1), conversation, before).isEmpty()) {
            data.erase(Lane.page(conversation), Lane.person(conversation));
        }
    }

    private Optional<Instant> before() {
        return Ageing.days(days).map(clock.instant()::minus);
    }
}
