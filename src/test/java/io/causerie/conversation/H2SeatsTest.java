package io.causerie.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.causerie.database.Sql;
import io.causerie.database.TestDatabase;
import io.causerie.database.TurnedClock;
import java.util.Collection;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where one transaction writes at a time, turns lock nothing: whoever keeps a conversation second is told so. */
class H2SeatsTest {
    private static final String ADA = "1-ada";

    private final Sql sql = TestDatabase.h2();
    private final TurnedClock clock = new TurnedClock();
    private final Seats seats = new Seats();

    @BeforeEach
    void open() {
        Conversations conversations = new Conversations();
        conversations.sql = sql;
        conversations.clock = clock;
        seats.sql = sql;
        seats.conversations = conversations;
    }

    @Test
    void keepsWhatATurnChanged() {
        new House(sql).heard("1", "ada");

        Collection<Conversation> taken = taken();
        taken.forEach(ada -> ada.remember("{\"joke\":1}"));
        seats.keep(taken);

        assertThat(stored()).isEqualTo("{\"joke\":1}");
    }

    @Test
    void beginsWhatNobodyKnows() {
        Collection<Conversation> taken = taken();
        taken.forEach(ada -> ada.heard(clock.instant()));
        seats.keep(taken);

        assertThat(taken()).singleElement().satisfies(ada -> {
            assertThat(ada.isNew()).isFalse();
            assertThat(ada.heardAt()).isEqualTo(clock.instant());
            assertThat(ada.person()).isEqualTo("ada");
        });
    }

    @Test
    void keepsNothingOfATurnThatWasOvertaken() {
        new House(sql).heard("1", "ada");
        Collection<Conversation> slow = taken();
        Collection<Conversation> fast = taken();
        fast.forEach(ada -> ada.putInCharge(InCharge.AGENT));
        seats.keep(fast);

        slow.forEach(ada -> ada.remember("{\"joke\":1}"));

        assertThatExceptionOfType(Overtaken.class).isThrownBy(() -> seats.keep(slow));
        assertThat(stored()).isEqualTo("{}");
    }

    @Test
    void isOvertakenByWhoeverSaysWhatIsTheCaseAlready() {
        new House(sql).heard("1", "ada");
        Collection<Conversation> slow = taken();
        Collection<Conversation> fast = taken();
        fast.forEach(ada -> ada.putInCharge(InCharge.BOT));
        seats.keep(fast);

        slow.forEach(ada -> ada.putInCharge(InCharge.AGENT));

        assertThatExceptionOfType(Overtaken.class).isThrownBy(() -> seats.keep(slow));
    }

    @Test
    void isOvertakenWhereAnotherBeganTheConversation() {
        Collection<Conversation> slow = taken();
        seats.keep(taken());

        assertThatExceptionOfType(Overtaken.class).isThrownBy(() -> seats.keep(slow));
    }

    @Test
    void isOvertakenWhereThePersonWasErased() {
        new House(sql).heard("1", "ada");
        Collection<Conversation> slow = taken();
        sql.change("delete from conversation where id = ?", ADA);

        slow.forEach(ada -> ada.remember("{\"joke\":1}"));

        assertThatExceptionOfType(Overtaken.class).isThrownBy(() -> seats.keep(slow));
    }

    private Collection<Conversation> taken() {
        return seats.take(Set.of(ADA)).values();
    }

    private String stored() {
        return sql.rows("select state from conversation where id = ?", row -> row.getString(1), ADA)
                .get(0);
    }
}
