package io.causerie.understanding;

import io.causerie.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Long work on trainings, in the database: any node tells of it and cancels it, whichever does it. */
@ApplicationScoped
class TrainingJobs {
    private static final Duration LEASE = Duration.ofSeconds(15);
    private static final int KEPT_OF_A_BOT = 20;
    private static final String COLUMNS =
            "select id, bot, kind, state, done, total, asked_by, begun_at, ended_at, result from training_job ";
    private static final String OPEN = "state in ('WAITING', 'RUNNING')";

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    /** False when work of that kind is under way for that bot. */
    @Transactional
    boolean begin(TrainingJob job, String node) {
        boolean busy = !sql.rows(
                        "select id from training_job where bot = ? and kind = ? and " + OPEN,
                        row -> row.getString("id"),
                        job.bot(),
                        job.kind().name())
                .isEmpty();
        if (!busy) {
            insert(job, node);
            forget(job.bot());
        }
        return !busy;
    }

    private void insert(TrainingJob job, String node) {
        sql.change(
                "insert into training_job (id, bot, kind, state, done, total, asked_by, begun_at, node, leased_until)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                job.id(),
                job.bot(),
                job.kind().name(),
                job.state().name(),
                job.done(),
                job.total(),
                job.askedBy(),
                job.begunAt(),
                node,
                clock.instant().plus(LEASE));
    }

    private void forget(String bot) {
        sql.change(
                "delete from training_job where bot = ? and id not in (select id from training_job where bot = ?"
                        + " order by begun_at desc fetch first " + KEPT_OF_A_BOT + " rows only)",
                bot,
                bot);
    }

    @Transactional
    void progress(String id, int done) {
        sql.change(
                "update training_job set state = 'RUNNING', done = ?, leased_until = ? where id = ? and " + OPEN,
                done,
                clock.instant().plus(LEASE),
                id);
    }

    @Transactional
    void done(String id, Report report) {
        sql.change(
                "update training_job set state = 'DONE', done = total, ended_at = ?, result = ? where id = ? and "
                        + OPEN,
                clock.instant(),
                ReportText.write(report),
                id);
    }

    /** Cancelled or failed; false when it had ended before. */
    @Transactional
    boolean end(String bot, String id, TrainingJob.State state) {
        return sql.change(
                        "update training_job set state = ?, ended_at = ? where bot = ? and id = ? and " + OPEN,
                        state.name(),
                        clock.instant(),
                        bot,
                        id)
                == 1;
    }

    @Transactional
    boolean isOpen(String id) {
        return !sql.rows("select id from training_job where id = ? and " + OPEN, row -> row.getString("id"), id)
                .isEmpty();
    }

    /** Those that wait or run on this node are alive; those of dead nodes have failed. */
    @Transactional
    void lookAfter(String node) {
        Instant now = clock.instant();
        sql.change("update training_job set leased_until = ? where node = ? and " + OPEN, now.plus(LEASE), node);
        sql.change(
                "update training_job set state = 'FAILED', ended_at = ? where leased_until < ? and " + OPEN, now, now);
    }

    @Transactional
    List<TrainingJob> of(String bot) {
        return sql.rows(COLUMNS + "where bot = ? order by begun_at desc", TrainingJobs::job, bot);
    }

    @Transactional
    String stamp(String bot) {
        return String.join(
                " ",
                sql.rows(
                        "select id, state, done from training_job where bot = ? order by begun_at desc limit 2",
                        row -> row.getString("id") + row.getString("state") + row.getInt("done"),
                        bot));
    }

    @Transactional
    Optional<TrainingJob> find(String bot, String id) {
        return sql.rows(COLUMNS + "where bot = ? and id = ?", TrainingJobs::job, bot, id).stream()
                .findFirst();
    }

    private static TrainingJob job(ResultSet row) throws SQLException {
        return new TrainingJob(
                row.getString("id"),
                row.getString("bot"),
                TrainingJob.Kind.valueOf(row.getString("kind")),
                TrainingJob.State.valueOf(row.getString("state")),
                row.getInt("done"),
                row.getInt("total"),
                row.getString("asked_by"),
                Sql.instant(row, "begun_at"),
                Optional.ofNullable(Sql.instant(row, "ended_at")),
                Optional.ofNullable(row.getString("result")).map(ReportText::read));
    }
}
