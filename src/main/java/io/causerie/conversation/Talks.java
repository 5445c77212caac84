package io.causerie.conversation;

import io.causerie.bot.Json;
import io.causerie.database.Sql;
import io.causerie.dialogue.State;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** The states of conversations that programs lead; a name is a program's own, so two bots may use the same. */
@ApplicationScoped
public class Talks {
    /** A conversation is over after a quarter of an hour; a state given beforehand may wait this long for its first word. */
    private static final Duration KEPT = Duration.ofDays(1);

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    /** The version rises with every change; 0 is that of a talk that is not kept yet. */
    public record Kept(State state, long version) {
        static final Kept NONE = new Kept(State.FRESH, 0);
    }

    @Transactional
    public Optional<Kept> find(String bot, String id) {
        return sql
                .rows(
                        "select state, version from talk where bot = ? and id = ?",
                        row -> new Kept(state(row.getString("state")), row.getLong("version")),
                        bot,
                        id)
                .stream()
                .findFirst();
    }

    /** False when the talk is not at this version any more, and nothing was kept. */
    @Transactional
    public boolean keep(String bot, String id, Kept changed) {
        String state = Json.write(changed.state().asMap());
        String begin =
                "insert into talk (bot, id, state, heard_at, version) values (?, ?, ?, ?, 1) on conflict do nothing";
        int kept = changed.version() == 0
                ? sql.change(begin, bot, id, state, clock.instant())
                : sql.change(
                        "update talk set state = ?, heard_at = ?, version = version + 1 where bot = ? and id = ? and version = ?",
                        state,
                        clock.instant(),
                        bot,
                        id,
                        changed.version());
        return kept == 1;
    }

    @Transactional
    public boolean forget(String bot, String id) {
        return sql.change("delete from talk where bot = ? and id = ?", bot, id) == 1;
    }

    /** What the timer does: talks that ended long ago. */
    @Transactional
    public int forgetOld() {
        return sql.change("delete from talk where heard_at < ?", clock.instant().minus(KEPT));
    }

    @SuppressWarnings("unchecked")
    private static State state(String json) {
        return State.of((Map<String, Object>) Json.read(json));
    }
}
