package io.causerie.understanding;

import io.causerie.database.Sql;
import io.causerie.understanding.engine.Trained;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What was learned, in the database, for every node; one node learns a syllabus, under a lease. */
@ApplicationScoped
class Models {
    private static final Duration LEASE = Duration.ofSeconds(15);
    private static final Duration REST = Duration.ofMinutes(1);
    private static final int KEPT_OF_A_BOT = 8;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    @Transactional
    Optional<Trained> find(Syllabus syllabus) {
        return one("select model from trained_model where learned_at is not null and syllabus = ?", syllabus.key());
    }

    /** The newest model of a bot, of whatever syllabus. */
    @Transactional
    Optional<Trained> newest(String bot) {
        return one(
                "select model from trained_model where learned_at is not null and bot = ?"
                        + " order by learned_at desc fetch first 1 row only",
                bot);
    }

    /** Whether this node is the one to learn; a lease that ended is given to whoever asks. */
    @Transactional
    boolean claim(Syllabus syllabus, String node) {
        Instant now = clock.instant();
        int fresh = sql.change(
                "insert into trained_model (syllabus, bot, node, leased_until, used_at) values (?, ?, ?, ?, ?)"
                        + " on conflict do nothing",
                syllabus.key(),
                syllabus.bot(),
                node,
                now.plus(LEASE),
                now);
        return fresh == 1
                || sql.change(
                                "update trained_model set node = ?, leased_until = ?"
                                        + " where syllabus = ? and learned_at is null and leased_until < ?",
                                node,
                                now.plus(LEASE),
                                syllabus.key(),
                                now)
                        == 1;
    }

    /** For all that a node is learning. */
    @Transactional
    void renew(String node) {
        sql.change(
                "update trained_model set leased_until = ? where node = ? and learned_at is null",
                clock.instant().plus(LEASE),
                node);
    }

    /** False when another node was quicker; then its model is the one. */
    @Transactional
    boolean keep(Syllabus syllabus, Trained trained) {
        Instant now = clock.instant();
        boolean first = sql.change(
                        "update trained_model set model = ?, learned_at = ?, used_at = ?"
                                + " where syllabus = ? and learned_at is null",
                        trained.bytes(),
                        now,
                        now,
                        syllabus.key())
                == 1;
        sql.change(
                "delete from trained_model where bot = ? and learned_at is not null and syllabus not in"
                        + " (select syllabus from trained_model where bot = ? and learned_at is not null"
                        + " order by used_at desc fetch first " + KEPT_OF_A_BOT + " rows only)",
                syllabus.bot(),
                syllabus.bot());
        return first;
    }

    /** Nobody wants it learned any more. */
    @Transactional
    void drop(Syllabus syllabus) {
        sql.change("delete from trained_model where syllabus = ? and learned_at is null", syllabus.key());
    }

    /** It could not be learned: nobody tries for a minute. */
    @Transactional
    void postpone(Syllabus syllabus) {
        sql.change(
                "update trained_model set node = '', leased_until = ? where syllabus = ? and learned_at is null",
                clock.instant().plus(REST),
                syllabus.key());
    }

    /** These serve bots, so they are kept. */
    @Transactional
    void used(Collection<String> syllabi) {
        sql.change(
                "update trained_model set used_at = ? where syllabus = any(?)",
                clock.instant(),
                syllabi.toArray(String[]::new));
    }

    private Optional<Trained> one(String query, String key) {
        List<byte[]> found = sql.rows(query, row -> row.getBytes("model"), key);
        return found.stream().findFirst().flatMap(Trained::of);
    }
}
