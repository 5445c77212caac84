package io.causerie.bot;

import io.causerie.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The bots of this house and their versions. */
@ApplicationScoped
public class Bots {
    private static final String VERSION = """
            select bot, number, saved_at, saved_by, note, same_as, published_at from bot_version where bot = ? and""";
    private static final String APPEND = """
            insert into bot_version (bot, number, file, saved_at, saved_by, note, same_as)
            values (?, ?, ?, ?, ?, ?, ?)""";

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    @Inject
    Event<BotChanged> changed;

    @Inject
    @ConfigProperty(name = "causerie.bot.versions", defaultValue = "100")
    int versionsKept;

    /** A version of a bot that can be asked for. */
    public record Number(String bot, int version) {}

    /** Appends a file that has been read without fault; empty when the edit was overtaken. */
    @Transactional
    public Optional<Number> save(Edit edit) {
        if (edit.base().orElse(0) == 0) {
            sql.change("insert into bot (slug, newest) values (?, 0) on conflict do nothing", edit.bot());
        }
        if (!takeNextNumber(edit)) {
            return Optional.empty();
        }
        Number number = newest(edit.bot()).orElseThrow();
        Object sameAs = edit.sameAs().isPresent() ? edit.sameAs().getAsInt() : null;
        sql.change(APPEND, edit.bot(), number.version(), edit.file(), clock.instant(), edit.who(), edit.note(), sameAs);
        forgetOld(number);
        changed.fire(new BotChanged(edit.bot()));
        return Optional.of(number);
    }

    /** Locks the bot's row, so that its versions are saved one after the other. */
    private boolean takeNextNumber(Edit edit) {
        String take = "update bot set newest = newest + 1 where slug = ?";
        OptionalInt base = edit.base();
        int taken = base.isEmpty()
                ? sql.change(take, edit.bot())
                : sql.change(take + " and newest = ?", edit.bot(), base.getAsInt());
        return taken == 1;
    }

    private void forgetOld(Number newest) {
        sql.change(
                "delete from bot_version where bot = ? and number <= ? and published_at is null",
                newest.bot(),
                newest.version() - versionsKept);
    }

    /** What authors see and edit, or empty when there is no such bot. */
    @Transactional
    public Optional<Number> newest(String slug) {
        return sql
                .rows(
                        "select slug, newest from bot where slug = ?",
                        row -> new Number(row.getString("slug"), row.getInt("newest")),
                        slug)
                .stream()
                .findFirst();
    }

    @Transactional
    public Optional<String> file(Number number) {
        return sql
                .rows(
                        "select file from bot_version where bot = ? and number = ?",
                        row -> row.getString("file"),
                        number.bot(),
                        number.version())
                .stream()
                .findFirst();
    }

    /** The newest version that somebody saved. */
    @Transactional
    public Optional<String> lastFileFrom(String who, String slug) {
        return sql
                .rows(
                        "select file from bot_version where bot = ? and saved_by = ? order by number desc limit 1",
                        row -> row.getString("file"),
                        slug,
                        who)
                .stream()
                .findFirst();
    }

    @Transactional
    public Optional<Version> version(Number number) {
        return sql.rows(VERSION + " number = ?", Bots::version, number.bot(), number.version()).stream()
                .findFirst();
    }

    /** Newest first; at most {@code most} with a number below {@code before}. */
    @Transactional
    public List<Version> versions(String slug, int before, int most) {
        return sql.rows(VERSION + " number < ? order by number desc limit ?", Bots::version, slug, before, most);
    }

    /** The newest version of each bot, by name. */
    @Transactional
    public List<Number> all() {
        return sql.rows(
                "select slug, newest from bot order by slug",
                row -> new Number(row.getString("slug"), row.getInt("newest")));
    }

    private static Version version(ResultSet row) throws SQLException {
        int sameAs = row.getInt("same_as");
        return new Version(
                new Number(row.getString("bot"), row.getInt("number")),
                Sql.instant(row, "saved_at"),
                row.getString("saved_by"),
                row.getString("note"),
                sameAs == 0 ? OptionalInt.empty() : OptionalInt.of(sameAs),
                row.getObject("published_at") != null);
    }
}
