package io.causerie.conversation.person;

import static org.assertj.core.api.Assertions.assertThat;

import io.causerie.channel.PageChanges;
import io.causerie.database.Sql;
import io.causerie.database.TurnedClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** That nothing about a person is forgotten to be told, and nothing remains, on every database. */
abstract class PersonalDataContract {
    private static final String ADA = "24681357900000011";
    private static final String BOB = "24681357900000022";
    /** How tables call a person, a conversation, or an event of one. */
    private static final Set<String> NAMES =
            Set.of("conversation", "lane", "person", "psid", "participant", "event", "recipient", "sender");

    private final TurnedClock clock = new TurnedClock();
    private final PersonalData data = new PersonalData();
    private String dismissed;

    abstract Sql database();

    @BeforeEach
    void open() {
        data.sql = database();
        data.pages = new PageChanges() {
            @Override
            public void dismissTester(String page, String person) {
                dismissed = page + "-" + person;
            }
        };
    }

    @Test
    void coversEveryTableThatNamesAPerson() {
        var named = data.sql.rows(
                "select table_name from information_schema.columns where table_schema = 'public' and column_name = any(?)",
                row -> row.getString(1),
                (Object) NAMES.toArray(String[]::new));

        var covered = Held.ALL.stream().map(Held::table).collect(Collectors.toSet());

        assertThat(covered).containsAll(new TreeSet<>(named));
    }

    @Test
    void tellsEverythingThatIsHeld() {
        wroteEverywhere(ADA);

        var held = data.of("1", ADA);

        assertThat(held.keySet())
                .containsExactlyElementsOf(Held.ALL.stream().map(Held::table).toList());
        assertThat(held.get("inbox_event").get(0)).containsEntry("body", "words of " + ADA);
        assertThat(held.get("deed").get(0)).containsEntry("at", clock.instant().toString());
    }

    @Test
    void leavesNoTraceOfAPersonInAnyColumn() {
        wroteEverywhere(ADA);
        wroteEverywhere(BOB);

        data.erase("1", ADA);

        assertThat(columnsWith(ADA)).isEmpty();
        assertThat(columnsWith(BOB)).isNotEmpty();
        assertThat(dismissed).isEqualTo("1-" + ADA);
    }

    @Test
    void erasesNothingTwice() {
        wroteEverywhere(ADA);

        assertThat(data.erase("1", ADA)).hasSize(Held.ALL.size());
        assertThat(data.erase("1", ADA)).isEmpty();
    }

    @Test
    void forgetsWhoHasBeenSilentForLongAndNobodyElse() {
        SilentPeople people = new SilentPeople();
        people.sql = data.sql;
        people.clock = clock;
        people.data = data;
        people.days = 400;
        data.sql.change(
                "insert into app (slug, app_id, secret, verify_token, version) values ('demo', '1', '', '', 1)");
        data.sql.change(
                "insert into page (id, app, bot, token, state, testers, version) values ('1', 'demo', '', '', 'LIVE', '', 1)");
        wroteEverywhere(ADA);
        clock.turn(Duration.ofDays(399));
        wroteEverywhere(BOB);

        assertThat(people.find()).isEmpty();
        clock.turn(Duration.ofDays(2));
        people.find().forEach(people::forget);

        assertThat(columnsWith(ADA)).isEmpty();
        assertThat(columnsWith(BOB)).isNotEmpty();
    }

    private List<String> columnsWith(String person) {
        record Column(String table, String name) {}
        return data
                .sql
                .rows(
                        "select table_name, column_name from information_schema.columns where table_schema = 'public'"
                                + " and (lower(data_type) like 'character%' or data_type = 'text')",
                        row -> new Column(row.getString(1), row.getString(2)))
                .stream()
                .filter(column -> !data.sql
                        .rows(
                                "select 1 from " + column.table() + " where " + column.name() + " like ? limit 1",
                                row -> 1,
                                "%" + person + "%")
                        .isEmpty())
                .map(column -> column.table() + "." + column.name())
                .toList();
    }

    private void wroteEverywhere(String person) {
        String lane = "1-" + person;
        String words = "words of " + person;
        Instant now = clock.instant();
        Sql sql = data.sql;
        sql.change("insert into bot (slug, newest) values ('joker', 1) on conflict do nothing");
        sql.change(
                "insert into conversation (id, page, person, in_charge, state, reachable, began_at, heard_at, version)"
                        + " values (?, '1', ?, 'BOT', ?, true, ?, ?, 1)",
                lane,
                person,
                words,
                now,
                now);
        sql.change(
                "insert into inbox_event (app, page, lane, channel, kind, dedup_key, received_at, body, state, attempts)"
                        + " values ('demo', '1', ?, 'MESSAGING', 'message', ?, ?, ?, 1, 0)",
                lane,
                "key of " + person.substring(10),
                now,
                words);
        Long event = sql.rows("select max(id) from inbox_event", row -> row.getLong(1))
                .get(0);
        sql.change(
                "insert into outbox_message (id, page, lane, origin, payload, state, attempts, promised_at)"
                        + " values (?, '1', ?, 'bot', ?, 3, 1, ?)",
                event,
                lane,
                words,
                now);
        sql.change(
                "insert into logbook (bot, conversation, event, at, kind, words, language, confidence, verdict, skills)"
                        + " values ('joker', ?, ?, ?, 'WORDS', ?, 'en', 0, 'UNMATCHED', '')",
                lane,
                event,
                now,
                words);
        sql.change("insert into turn_trace (event, at, trace) values (?, ?, ?)", event, now, words);
        sql.change(
                "insert into suspended_turn (lane, event, suspension, call_key, call, attempts, look_at)"
                        + " values (?, ?, ?, 'key', ?, 1, ?)",
                lane,
                event,
                words,
                words,
                now);
        sql.change(
                "insert into talk (bot, id, state, heard_at, version) values ('joker', ?, ?, ?, 1)", lane, words, now);
        sql.change("insert into desk (conversation, page, moved_at, waiting) values (?, '1', ?, false)", lane, now);
        sql.change("insert into deed (conversation, at, kind, words) values (?, ?, 'NOTE', ?)", lane, now, words);
        sql.change(
                "insert into person_name (conversation, name, search_name, asked_at) values (?, ?, ?, ?)",
                lane,
                words,
                words,
                now);
        sql.change("insert into tally_lane (lane, counted_on) values (?, '2026-01-01')", lane);
    }
}
