package io.causerie.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import io.causerie.database.TurnedClock;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RawBodyTest {
    private final TurnedClock clock = new TurnedClock();

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 8191, 8192, 8193, 99_999, 100_000})
    void readsAllThatMayCome(int length) throws IOException {
        byte[] sent = new byte[length];

        RawBody body = read(new ByteArrayInputStream(sent));

        assertThat(((RawBody.Whole) body).bytes()).isEqualTo(sent);
    }

    @ParameterizedTest
    @ValueSource(ints = {100_001, 1_000_000})
    void stopsReadingWhereItBecomesTooLong(int length) throws IOException {
        InputStream in = new ByteArrayInputStream(new byte[length]);

        RawBody body = read(in);

        assertThat(body).isInstanceOf(RawBody.TooLong.class);
        assertThat(in.available()).isEqualTo(length - 100_001);
    }

    @Test
    void doesNotWaitForWhoeverSendsAByteASecond() throws IOException {
        RawBody body = read(new InputStream() {
            @Override
            public int read() {
                clock.turn(Duration.ofSeconds(1));
                return 'x';
            }

            @Override
            public int read(byte[] into, int from, int length) {
                into[from] = (byte) read();
                return 1;
            }
        });

        assertThat(body).isInstanceOf(RawBody.TooSlow.class);
    }

    private RawBody read(InputStream in) throws IOException {
        return RawBody.read(in, 100_000, Duration.ofSeconds(20), clock);
    }
}
