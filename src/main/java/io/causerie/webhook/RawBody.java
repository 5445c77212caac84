package io.causerie.webhook;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;

/** The bytes of a request as they came, bounded in number and in time. */
sealed interface RawBody {

    /** All of them. */
    record Whole(byte[] bytes) implements RawBody {}

    /** There were more; the rest was not read. */
    record TooLong() implements RawBody {}

    /** They came too slowly; the rest was not waited for. */
    record TooSlow() implements RawBody {}

    /** What is allocated grows with what arrives, not with what was announced. */
    static RawBody read(InputStream in, int most, Duration longest, Clock clock) throws IOException {
        Instant end = clock.instant().plus(longest);
        byte[] bytes = new byte[Math.min(8192, most + 1)];
        int length = 0;
        for (int read = in.read(bytes); read >= 0; read = in.read(bytes, length, bytes.length - length)) {
            length += read;
            if (length > most) {
                return new TooLong();
            }
            if (clock.instant().isAfter(end)) {
                return new TooSlow();
            }
            if (length == bytes.length) {
                bytes = Arrays.copyOf(bytes, (int) Math.min(most + 1L, 2L * length));
            }
        }
        return new Whole(Arrays.copyOf(bytes, length));
    }
}
