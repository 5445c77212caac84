package io.causerie.bot;

import static org.assertj.core.api.Assertions.assertThat;

import io.causerie.bot.BotTokens.Kind;
import io.causerie.bot.BotTokens.Token;
import io.causerie.database.Sql;
import io.causerie.database.TurnedClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What tokens promise, on every database. */
abstract class TokensContract {
    private final BotTokens tokens = new BotTokens();

    abstract Sql database();

    @BeforeEach
    void open() {
        tokens.sql = database();
        tokens.clock = new TurnedClock();
        tokens.sql.change("insert into bot (slug, newest) values ('joker', 1)");
    }

    @Test
    void opensWhatItWasMadeFor() {
        String secret = tokens.make("joker", "staging", Kind.REQUEST, "the app", "ann");

        Token token = tokens.find(secret).orElseThrow();

        assertThat(token.bot()).isEqualTo("joker");
        assertThat(token.environment()).isEqualTo("staging");
        assertThat(token.label()).isEqualTo("the app");
        assertThat(token.madeBy()).isEqualTo("ann");
    }

    @Test
    void neverKeepsTheSecret() {
        String secret = tokens.make("joker", "production", Kind.DEVELOPER, "", "ann");

        assertThat(secret).matches("[0-9a-f]{32}");
        assertThat(tokens.sql.rows("select hash from bot_token", row -> row.getString(1)))
                .singleElement()
                .asString()
                .doesNotContain(secret);
    }

    @Test
    void makesEachTokenAnother() {
        String one = tokens.make("joker", "production", Kind.REQUEST, "", "ann");
        String other = tokens.make("joker", "production", Kind.REQUEST, "", "ann");

        assertThat(one).isNotEqualTo(other);
        assertThat(tokens.of("joker")).hasSize(2);
    }

    @Test
    void opensNothingOnceItIsRevoked() {
        String secret = tokens.make("joker", "production", Kind.REQUEST, "", "ann");
        long id = tokens.find(secret).orElseThrow().id();

        assertThat(tokens.revoke("other", id)).isFalse();
        assertThat(tokens.revoke("joker", id)).isTrue();

        assertThat(tokens.find(secret)).isEmpty();
    }
}
