package io.causerie.bot;

import static org.assertj.core.api.Assertions.assertThat;

import io.causerie.database.Heard;
import io.causerie.database.Sql;
import io.causerie.database.TestDatabase;
import io.causerie.database.TurnedClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two nodes on one database; the edit is made on the first. */
class OnDutyTest {
    private final TurnedClock clock = new TurnedClock();
    private final List<BotChanged> changes = new ArrayList<>();
    private final Bots bots = new Bots();
    private OnDuty here;
    private OnDuty there;

    @BeforeEach
    void open() {
        Sql sql = TestDatabase.h2();
        bots.sql = sql;
        bots.clock = clock;
        bots.changed = new Heard<>(changes);
        bots.versionsKept = 10;
        here = node(sql);
        there = node(sql);
        edit();
    }

    @Test
    void servesAnEditAtOnceWhereItWasMade() {
        here.version("joker", "production");

        edit();

        assertThat(here.version("joker", "production")).contains(new Bots.Number("joker", 2));
    }

    @Test
    void servesAnEditOnAnotherNodeASecondLaterAtMost() {
        there.version("joker", "production");
        edit();
        assertThat(there.version("joker", "production")).contains(new Bots.Number("joker", 1));

        clock.turn(Duration.ofSeconds(1));

        assertThat(there.version("joker", "production")).contains(new Bots.Number("joker", 2));
    }

    @Test
    void tellsTheBaseUrlOfAnEnvironmentAtOnceWhereItWasSet() {
        assertThat(here.find("joker", "production").orElseThrow().baseUrl()).isEmpty();
        changes.clear();

        here.environments.baseUrl("joker", "production", "https://shop.example.com");
        changes.forEach(here::forget);

        assertThat(here.find("joker", "production").orElseThrow().baseUrl()).contains("https://shop.example.com");
    }

    @Test
    void knowsNoEnvironmentThatNobodyMade() {
        assertThat(here.version("joker", "staging")).isEmpty();
        assertThat(here.version("nobody", "production")).isEmpty();
    }

    private void edit() {
        bots.save(Edit.of("joker", "edit " + changes.size(), "ann"));
        here.forget(changes.get(changes.size() - 1));
    }

    private OnDuty node(Sql sql) {
        var environments = new Environments();
        environments.sql = sql;
        environments.clock = clock;
        environments.changed = bots.changed;
        var node = new OnDuty();
        node.environments = environments;
        node.clock = clock;
        node.open();
        return node;
    }
}
