package io.causerie.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The bodies on their way in: bounded each in size and time, and all together in memory. None of them keeps a thread. */
@ApplicationScoped
class Bodies {
    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final int PIECE = 8192;
    private static final int LARGEST_AT_ONCE = 8;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "causerie.webhook.max-bytes", defaultValue = "4194304")
    int mostBytes;

    private final AtomicLong numbers = new AtomicLong();
    private final ConcurrentNavigableMap<Long, BodyReader> inOrder = new ConcurrentSkipListMap<>();

    boolean isTooLong(HttpServletRequest request) {
        return request.getContentLengthLong() > mostBytes;
    }

    /** {@code then} is called once, on the thread that saw the end; {@code announced} is below zero where nothing was. */
    void read(ServletInputStream in, int announced, Consumer<RawBody> then) {
        Long number = numbers.incrementAndGet();
        BodyReader reader = new BodyReader(in, limits(announced), clock.instant(), body -> {
            inOrder.remove(number);
            then.accept(body);
        });
        inOrder.put(number, reader);
        reader.begin();
    }

    /** What the timer does: nobody is waited for longer than that, even who sends nothing more at all. */
    void tick() {
        Instant tooLongAgo = clock.instant().minus(LONGEST);
        for (BodyReader reader : inOrder.values()) {
            if (reader.begun().isAfter(tooLongAgo)) {
                return;
            }
            reader.end(new RawBody.TooSlow());
        }
    }

    /** An announcement is believed for a small piece only. */
    private BodyReader.Limits limits(int announced) {
        int first = announced > 0 ? Math.min(announced, PIECE) : PIECE;
        return new BodyReader.Limits(mostBytes, first, this::displace);
    }

    /** The oldest go first: whoever means it is done in a moment. */
    private void displace() {
        long excess = inOrder.values().stream().mapToLong(BodyReader::held).sum() - LARGEST_AT_ONCE * (mostBytes + 1L);
        for (BodyReader oldest : inOrder.values()) {
            if (excess <= 0) {
                return;
            }
            excess -= oldest.held();
            oldest.end(new RawBody.Displaced());
        }
    }
}
