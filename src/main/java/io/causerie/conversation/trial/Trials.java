package io.causerie.conversation.trial;

import io.causerie.bot.Json;
import io.causerie.conversation.Programs;
import io.causerie.conversation.Talks;
import io.causerie.conversation.logbook.KeptTrace;
import io.causerie.conversation.logbook.Text;
import io.causerie.database.Sql;
import io.causerie.dialogue.SapMessages;
import io.causerie.dialogue.Turned;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The trials of authors. */
@ApplicationScoped
public class Trials {
    static final int ROWS = 500;
    private static final Duration KEPT = Duration.ofDays(1);
    private static final int LONGEST_WORDS = 512;
    private static final int LONGEST_ANSWER = 16_000;
    private static final List<Map<String, Object>> TOO_LONG = List.of(Map.of("type", "text", "content", "…"));

    @Inject
    Sql sql;

    @Inject
    Programs programs;

    @Inject
    Talks talks;

    @Inject
    Clock clock;

    /** The bot hears this and answers; false when there is no such bot or environment. No transaction may be open. */
    public boolean say(Trial trial, SapMessages.Said said) {
        Optional<Turned.Answered> answered = programs.tryOut(new Programs.Spoken(
                        trial.bot(), trial.environment(), trial.conversation(), said, Optional.empty(), state -> state))
                .map(Programs.Talked::answered);
        answered.ifPresent(turned -> keep(trial, said, turned));
        return answered.isPresent();
    }

    private void keep(Trial trial, SapMessages.Said said, Turned.Answered turned) {
        String answer = Text.storable(Json.write(SapMessages.write(turned.replies(), turned.clientData())));
        sql.change(
                "insert into trial_turn (trial, bot, at, said, tapped, answer, trace) values (?, ?, ?, ?, ?, ?, ?)",
                trial.id(),
                trial.bot(),
                clock.instant(),
                Text.cut(Text.storable(said.words()), LONGEST_WORDS),
                said.tapped(),
                answer.length() <= LONGEST_ANSWER ? answer : Json.write(TOO_LONG),
                KeptTrace.written(turned.trace()));
    }

    /** The last so many exchanges, the oldest first. */
    @Transactional
    public List<Exchange> of(Trial trial, int most) {
        List<Exchange> exchanges = new ArrayList<>(sql.rows(
                "select id, at, said, tapped, answer, trace from trial_turn where trial = ?"
                        + " order by trial desc, id desc limit ?",
                Trials::exchange,
                trial.id(),
                most));
        Collections.reverse(exchanges);
        return exchanges;
    }

    private static Exchange exchange(ResultSet row) throws SQLException {
        return new Exchange(
                row.getLong("id"),
                Sql.instant(row, "at"),
                row.getString("said"),
                row.getBoolean("tapped"),
                (List<?>) Json.read(row.getString("answer")),
                (List<?>) Json.read(row.getString("trace")));
    }

    /** The bot has forgotten everything. */
    @Transactional
    public void startAgain(Trial trial) {
        sql.change("delete from trial_turn where trial = ?", trial.id());
        talks.forget(trial.bot(), trial.conversation());
    }

    /** True when there may be more to drop at once. */
    @Transactional
    boolean forgetOld() {
        Long[] old = sql.rows(
                        "select id from (select id, at from trial_turn order by id limit ?) oldest where at < ?",
                        row -> row.getLong(1),
                        ROWS,
                        clock.instant().minus(KEPT))
                .toArray(Long[]::new);
        sql.change("delete from trial_turn where id = any(?)", (Object) old);
        return old.length == ROWS;
    }
}
