package io.causerie.conversation.logbook;

import io.causerie.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the bots made of what people told them, turn by turn. */
@ApplicationScoped
public class Logbook {
    private static final String ENTER = """
            insert into logbook (bot, conversation, event, at, kind, words, language, intent, confidence, verdict, skills)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String TRACED = "select " + Entry.COLUMNS
            + ", (select t.trace from turn_trace t where t.event = l.event) as trace from logbook l ";
    private static final String TURNS = TRACED + """
            where conversation = ? and id < ? order by conversation desc, id desc limit ?""";

    @Inject
    Sql sql;

    @Inject
    @ConfigProperty(name = "causerie.trace.of", defaultValue = "testers")
    TracesOf tracesOf;

    /** An entry, and how its turn went where that is kept: lines as {@link KeptTrace} has them. */
    public record Turn(Entry entry, Optional<List<?>> trace) {}

    /** Of whose turns it is kept how they went. */
    public TracesOf tracesOf() {
        return tracesOf;
    }

    /** Within the transaction of these turns. */
    @Transactional
    public void enter(Collection<Logged> turns) {
        sql.changeEach(ENTER, turns.stream().map(Logbook::row).toList());
        sql.changeEach(
                "insert into turn_trace (event, at, trace) values (?, ?, ?)",
                turns.stream()
                        .filter(turn -> turn.trace().isPresent() && turn.event().isPresent())
                        .map(turn -> new Object[] {
                            turn.event().get(), turn.at(), turn.trace().get()
                        })
                        .toList());
    }

    private static Object[] row(Logged turn) {
        Logged.Meaning meaning = turn.meaning();
        return new Object[] {
            turn.bot(),
            turn.conversation(),
            turn.event().orElse(null),
            turn.at(),
            meaning.kind().name(),
            meaning.words(),
            meaning.language(),
            meaning.intent(),
            meaning.confidence(),
            meaning.verdict().name(),
            meaning.skills()
        };
    }

    /** Newest first, at most {@code most} with ids under {@code before}. */
    @Transactional
    public List<Turn> turns(String conversation, long before, int most) {
        return sql.rows(TURNS, Logbook::turn, conversation, before, most);
    }

    /** An entry of a bot. */
    @Transactional
    public Optional<Turn> turn(String bot, long id) {
        return sql.rows(TRACED + "where id = ? and bot = ?", Logbook::turn, id, bot).stream()
                .findFirst();
    }

    private static Turn turn(ResultSet row) throws SQLException {
        Optional<List<?>> trace = Optional.ofNullable(row.getString("trace")).map(KeptTrace::lines);
        return new Turn(Entry.of(row), trace);
    }

    @Transactional
    public Feed feed(Wish wish, int most) {
        return new Search(sql, wish).feed(most);
    }

    /** Those of these entries of a bot that are open; of several with the same id, one. */
    @Transactional
    public List<Entry> open(String bot, Collection<Long> ids) {
        return sql.rows(
                "select " + Entry.COLUMNS + " from logbook where bot = ? and id = any(?) and fate = 'OPEN' order by id",
                Entry::of,
                bot,
                ids.toArray(Long[]::new));
    }

    /** The number of open entries that now have this fate. */
    @Transactional
    public int settle(String bot, Collection<Long> ids, Fate fate) {
        return sql.change(
                "update logbook set fate = ? where bot = ? and id = any(?) and fate = 'OPEN'",
                fate.name(),
                bot,
                ids.toArray(Long[]::new));
    }
}
