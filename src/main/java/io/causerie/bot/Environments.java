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

/** Who answers with which version: an environment follows the newest one until somebody publishes a certain one to it. */
@ApplicationScoped
public class Environments {
    /** The two that every bot has need no row. */
    private static final String SQL = """
            select n.bot, n.name, coalesce(e.number, b.newest) as answers, e.number, e.number_before, e.since, e.changed_by,
                u.url
            from (select slug as bot, 'draft' as name from bot union select slug, 'production' from bot
                union select bot, name from bot_environment) n
            join bot b on b.slug = n.bot left join bot_environment e on e.bot = n.bot and e.name = n.name
            left join bot_base_url u on u.bot = n.bot and u.environment = n.name
            where n.bot = ?""";

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    @Inject
    Event<BotChanged> changed;

    /** Empty when there is no such bot or no such environment of it. */
    @Transactional
    public Optional<Environment> find(String bot, String name) {
        return sql.rows(SQL + " and n.name = ?", Environments::environment, bot, name).stream()
                .findFirst();
    }

    /** By name; none when there is no such bot. */
    @Transactional
    public List<Environment> of(String bot) {
        return sql.rows(SQL + " order by n.name", Environments::environment, bot);
    }

    /** From now on this version answers, whatever is saved after it; false when there is no such version. */
    @Transactional
    public boolean publish(Bots.Number number, String environment, String who) {
        boolean known = keep(number);
        if (known) {
            point(number.bot(), environment, number.version(), who);
        }
        return known;
    }

    /** From now on the newest version answers; false when there is no such bot. */
    @Transactional
    public boolean follow(String bot, String environment, String who) {
        boolean known = !of(bot).isEmpty();
        if (known) {
            point(bot, environment, null, who);
        }
        return known;
    }

    private void point(String bot, String name, Integer number, String who) {
        if (name.equals(Environment.DRAFT)) {
            throw new IllegalArgumentException("The draft always is the newest version");
        }
        Optional<Environment> old = find(bot, name);
        old.ifPresent(environment -> keep(new Bots.Number(bot, environment.version())));
        Integer before = old.map(Environment::version).orElse(null);
        sql.change(
                "insert into bot_environment (bot, name, since, changed_by) values (?, ?, ?, ?) on conflict do nothing",
                bot,
                name,
                clock.instant(),
                who);
        sql.change(
                "update bot_environment set number = ?, number_before = ?, since = ?, changed_by = ? where bot = ? and name = ?",
                number,
                before,
                clock.instant(),
                who,
                bot,
                name);
        changed.fire(new BotChanged(bot));
    }

    /** What has been on duty by somebody's will is kept, so that there is a way back to it. */
    private boolean keep(Bots.Number number) {
        return sql.change(
                        "update bot_version set published_at = coalesce(published_at, ?) where bot = ? and number = ?",
                        clock.instant(),
                        number.bot(),
                        number.version())
                == 1;
    }

    /** False when there was none; the two that every bot has go back to following the newest version. */
    @Transactional
    public boolean remove(String bot, String name) {
        changed.fire(new BotChanged(bot));
        if (!name.equals(Environment.DRAFT) && !name.equals(Environment.PRODUCTION)) {
            forgetBaseUrl(bot, name);
        }
        return sql.change("delete from bot_environment where bot = ? and name = ?", bot, name) == 1;
    }

    /** What routes are appended to in this environment, whatever its version's file says; false when there is none such. */
    @Transactional
    public boolean baseUrl(String bot, String name, String url) {
        boolean known = find(bot, name).isPresent();
        if (known) {
            forgetBaseUrl(bot, name);
            sql.change("insert into bot_base_url (bot, environment, url) values (?, ?, ?)", bot, name, url);
            changed.fire(new BotChanged(bot));
        }
        return known;
    }

    /** From now on the bot file's base URL holds here; false when there was none of the environment's own. */
    @Transactional
    public boolean noBaseUrl(String bot, String name) {
        changed.fire(new BotChanged(bot));
        return forgetBaseUrl(bot, name);
    }

    private boolean forgetBaseUrl(String bot, String name) {
        return sql.change("delete from bot_base_url where bot = ? and environment = ?", bot, name) == 1;
    }

    private static Environment environment(ResultSet row) throws SQLException {
        int before = row.getInt("number_before");
        return new Environment(
                row.getString("bot"),
                row.getString("name"),
                row.getInt("answers"),
                row.getObject("number") == null,
                before == 0 ? OptionalInt.empty() : OptionalInt.of(before),
                Optional.ofNullable(Sql.instant(row, "since")),
                Optional.ofNullable(row.getString("changed_by")).orElse(""),
                Optional.ofNullable(row.getString("url")));
    }
}
