package io.causerie.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import io.causerie.database.TurnedClock;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BodiesTest {
    private static final int MOST = 100_000;

    private final TurnedClock clock = new TurnedClock();
    private final Bodies bodies = new Bodies();
    private final List<RawBody> heard = new ArrayList<>();

    @BeforeEach
    void open() {
        bodies.clock = clock;
        bodies.mostBytes = MOST;
    }

    @ParameterizedTest
    @CsvSource({"0,-1", "1,1", "8191,8191", "8192,8192", "8193,8193", "99999,-1", "100000,100000", "700,9", "700,99999"
    })
    void readsAllThatMayComeWhateverWasAnnounced(int length, int announced) {
        byte[] sent = new byte[length];
        Arrays.fill(sent, (byte) 7);
        Trickle body = begin(announced);

        body.comes(sent);
        body.ends();

        assertThat(((RawBody.Whole) only()).bytes()).isEqualTo(sent);
    }

    @Test
    void joinsWhatComesInPieces() {
        Trickle body = begin(6);

        body.comes(new byte[] {1, 2});
        body.comes(new byte[] {3});
        body.comes(new byte[] {4, 5, 6});
        body.ends();

        assertThat(((RawBody.Whole) only()).bytes()).containsExactly(1, 2, 3, 4, 5, 6);
    }

    @ParameterizedTest
    @ValueSource(ints = {100_001, 1_000_000})
    void stopsReadingWhereItBecomesTooLong(int length) {
        Trickle body = begin(-1);

        body.comes(new byte[length]);

        assertThat(only()).isEqualTo(new RawBody.TooLong());
        assertThat(body.left()).isEqualTo(length - MOST - 1);
    }

    @Test
    void doesNotWaitForWhoeverSendsAByteASecond() {
        Trickle body = begin(1000);

        for (int i = 0; i < 20; i++) {
            body.comes(new byte[1]);
            clock.turn(Duration.ofSeconds(1));
            bodies.tick();
        }

        assertThat(only()).isEqualTo(new RawBody.TooSlow());
    }

    @Test
    void doesNotWaitForWhoeverSendsNothing() {
        begin(1000);

        clock.turn(Duration.ofSeconds(20));
        bodies.tick();

        assertThat(only()).isEqualTo(new RawBody.TooSlow());
    }

    @Test
    void waitsForWhatMayStillCome() {
        begin(1000);

        clock.turn(Duration.ofSeconds(19));
        bodies.tick();

        assertThat(heard).isEmpty();
    }

    @Test
    void touchesNothingThatComesTooLate() {
        Trickle body = begin(1000);
        clock.turn(Duration.ofSeconds(20));
        bodies.tick();

        body.comes(new byte[1000]);
        body.ends();

        assertThat(only()).isEqualTo(new RawBody.TooSlow());
        assertThat(body.left()).isEqualTo(1000);
    }

    @Test
    void forgetsWhatHasCome() {
        Trickle body = begin(1);
        body.comes(new byte[1]);
        body.ends();

        clock.turn(Duration.ofMinutes(1));
        bodies.tick();

        assertThat(only()).isInstanceOf(RawBody.Whole.class);
    }

    @Test
    void tellsWhoHungUpFromWhoWasSlow() {
        begin(1000).breaks(new IOException("gone"));
        begin(1000).breaks(new SocketTimeoutException());

        assertThat(heard).containsExactly(new RawBody.CutOff(), new RawBody.TooSlow());
    }

    @Test
    void displacesTheOldestWhenAllTogetherAreTooMuchToHold() {
        List<Trickle> trickles = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            trickles.add(begin(MOST));
        }

        trickles.forEach(body -> body.comes(new byte[99_000]));
        boolean hadRoom = heard.isEmpty();
        begin(MOST).comes(new byte[99_000]);
        trickles.get(7).ends();

        assertThat(hadRoom).isTrue();
        assertThat(heard.get(0)).isEqualTo(new RawBody.Displaced());
        assertThat(heard).hasSize(2);
        assertThat(heard.get(1)).isInstanceOf(RawBody.Whole.class);
    }

    @Test
    void displacesEvenTheOneThatIsBeingRead() {
        Trickle first = begin(MOST);
        for (int i = 0; i < 12; i++) {
            begin(MOST).comes(new byte[60_000]);
        }

        first.comes(new byte[60_000]);

        assertThat(heard).containsOnly(new RawBody.Displaced()).hasSize(1);
    }

    private Trickle begin(int announced) {
        Trickle body = new Trickle();
        bodies.read(body, announced, heard::add);
        return body;
    }

    private RawBody only() {
        assertThat(heard).hasSize(1);
        return heard.get(0);
    }
}
