package io.causerie.login;

import io.causerie.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Counts wrong passwords, for all nodes: for a name at an address, for an address, and for a name wherever it is tried. Each
 * makes the next attempt wait longer. Where a person came in before, strangers elsewhere cannot keep the person out; and
 * nobody can keep the first administrator out of anywhere else.
 */
@ApplicationScoped
public class Guesses {
    /** After so long without another wrong password, counting begins anew. */
    static final Duration FORGOTTEN = Duration.ofHours(12);

    private static final String NEW = """
            insert into guess (name, address, wrong, last_at, wait_until, familiar)
            values (?, ?, 0, ?, ?, false) on conflict do nothing""";

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    @Inject
    Accounts accounts;

    private record Count(
            Patience patience,
            String name,
            String address,
            int wrong,
            Instant lastAt,
            Instant until,
            boolean familiar) {}

    /** How long nothing is checked for this name at this address; empty when something may be. */
    @Transactional
    Optional<Duration> held(String name, String address) {
        return held(counts(name, address, ""));
    }

    /** Counts an attempt before it is checked, so that many at once are no way around; how long to wait if it may not be made. */
    @Transactional
    Optional<Duration> attempt(String name, String address) {
        Instant now = clock.instant();
        patiences(name).forEach(patience -> sql.change(NEW, patience.name(name), patience.address(address), now, now));
        List<Count> counts = counts(name, address, " for update");
        Optional<Duration> held = held(counts);
        if (held.isEmpty()) {
            counts.forEach(count -> countOneMore(count, now));
        }
        return held;
    }

    /** The attempt was right: the person is familiar here from now on. */
    @Transactional
    void wasRight(String name, String address) {
        takeBack(name, address);
        sql.change(
                "update guess set wrong = 0, familiar = true where name = ? and address = ?",
                Patience.HERE.name(name),
                Patience.HERE.address(address));
    }

    /** The attempt was none: nobody could check it. */
    @Transactional
    void takeBack(String name, String address) {
        for (Count count : counts(name, address, " for update")) {
            sql.change(
                    "update guess set wrong = ?, wait_until = last_at where name = ? and address = ?",
                    Math.max(0, count.wrong() - 1),
                    count.name(),
                    count.address());
        }
    }

    /** Until when strangers may not try this name from anywhere. */
    @Transactional
    Optional<Instant> heldUntil(String name) {
        return sql
                .rows(
                        "select wait_until from guess where name = ? and address = '' and wait_until > ?",
                        row -> Sql.instant(row, "wait_until"),
                        name,
                        clock.instant())
                .stream()
                .findFirst();
    }

    /** The same for all names that are held. */
    @Transactional
    Map<String, Instant> allHeld() {
        Map<String, Instant> held = new HashMap<>();
        sql.rows(
                "select account.name, wait_until from account join guess on guess.name = account.name"
                        + " where address = '' and wait_until > ?",
                row -> held.put(row.getString("name"), Sql.instant(row, "wait_until")),
                clock.instant());
        return held;
    }

    /** Lets everybody try this name again, wherever they are. */
    @Transactional
    void forget(String name) {
        sql.change("delete from guess where name = ?", name);
    }

    /** Whatever is too old to count. */
    @Transactional
    void sweep() {
        Instant now = clock.instant();
        sql.change("delete from guess where last_at < ? and not familiar", now.minus(FORGOTTEN));
        sql.change("delete from guess where last_at < ?", now.minus(Duration.ofDays(90)));
    }

    private void countOneMore(Count count, Instant now) {
        int wrong = now.isAfter(count.lastAt().plus(FORGOTTEN)) ? 1 : count.wrong() + 1;
        sql.change(
                "update guess set wrong = ?, last_at = ?, wait_until = ? where name = ? and address = ?",
                wrong,
                now,
                now.plus(count.patience().pauseAfter(wrong)),
                count.name(),
                count.address());
    }

    private Optional<Duration> held(List<Count> counts) {
        Instant now = clock.instant();
        return counts.stream()
                .map(count -> Duration.between(now, count.until()))
                .max(Duration::compareTo)
                .filter(held -> held.compareTo(Duration.ZERO) > 0);
    }

    /** Those that hold for this attempt, always in the same order, so that two attempts never wait for each other. */
    private List<Count> counts(String name, String address, String lock) {
        List<Count> counts = new ArrayList<>();
        for (Patience patience : patiences(name)) {
            counts.addAll(count(patience, patience.name(name), patience.address(address), lock));
            if (counts.stream().anyMatch(Count::familiar)) {
                break;
            }
        }
        return counts;
    }

    private List<Count> count(Patience patience, String name, String address, String lock) {
        return sql.rows(
                "select wrong, last_at, wait_until, familiar from guess where name = ? and address = ?" + lock,
                row -> new Count(
                        patience,
                        name,
                        address,
                        row.getInt("wrong"),
                        Sql.instant(row, "last_at"),
                        Sql.instant(row, "wait_until"),
                        row.getBoolean("familiar")),
                name,
                address);
    }

    private Set<Patience> patiences(String name) {
        return accounts.isLastWayIn(name) ? EnumSet.of(Patience.HERE, Patience.ADDRESS) : EnumSet.allOf(Patience.class);
    }
}
