package io.causerie.login;

import io.causerie.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** When people were last here, to the hour; written beside their accounts, so that no change of an account is overtaken by it. */
@ApplicationScoped
class Presence {
    static final Duration TO_THE = Duration.ofHours(1);

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    private final Map<String, Instant> told = new ConcurrentHashMap<>();

    @Transactional
    void seen(String name) {
        Instant now = clock.instant();
        Instant before = told.get(name);
        if (before == null || !now.isBefore(before.plus(TO_THE))) {
            told.put(name, now);
            sql.change("update account set seen_at = ? where name = ?", now, name);
        }
    }

    /** Whoever comes under this name from now on is somebody else. */
    void forget(String name) {
        told.remove(name);
    }

    @Transactional
    Optional<Instant> of(String name) {
        return sql
                .rows(
                        "select seen_at from account where name = ? and seen_at is not null",
                        row -> Sql.instant(row, "seen_at"),
                        name)
                .stream()
                .findFirst();
    }

    /** By name; without those who never were. */
    @Transactional
    Map<String, Instant> all() {
        Map<String, Instant> all = new HashMap<>();
        sql.rows(
                "select name, seen_at from account where seen_at is not null",
                row -> all.put(row.getString("name"), Sql.instant(row, "seen_at")));
        return all;
    }
}
