package io.causerie.simulator;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** The last thousand requests in both directions. */
final class TrafficLog {
    private static final int KEPT = 1000;
    private static final int BODY = 16_000;
    private final Deque<Exchange> exchanges = new ArrayDeque<>();
    private final Clock clock;
    private final Masks masks;
    private final Consumer<Change> changes;
    private long last;

    TrafficLog(Clock clock, Masks masks, Consumer<Change> changes) {
        this.clock = clock;
        this.masks = masks;
        this.changes = changes;
    }

    void webhook(Parcel parcel, Postman.Reply reply, long millis, int tries) {
        String note = parcel.field() + (tries > 1 ? ", try " + tries : "");
        String body = new String(parcel.body(), StandardCharsets.US_ASCII);
        add(
                Exchange.Direction.WEBHOOK,
                "POST",
                parcel.callback().toString(),
                reply.status(),
                millis,
                body,
                reply.text(),
                note);
    }

    void handshake(String url, Postman.Reply reply, long millis) {
        add(Exchange.Direction.WEBHOOK, "GET", url, reply.status(), millis, "", reply.text(), "verification");
    }

    void graph(String method, String path, String request, GraphAnswer answer, long millis, String note) {
        add(Exchange.Direction.GRAPH, method, path, answer.status(), millis, request, answer.body(), note);
    }

    private void add(
            Exchange.Direction direction,
            String method,
            String path,
            int status,
            long millis,
            String request,
            String response,
            String note) {
        String asked = clean(request);
        String said = clean(response);
        String where = masks.hide(path);
        synchronized (this) {
            exchanges.addLast(
                    new Exchange(++last, clock.instant(), direction, method, where, status, millis, asked, said, note));
            if (exchanges.size() > KEPT) {
                exchanges.removeFirst();
            }
        }
        changes.accept(Change.of("log"));
    }

    private String clean(String body) {
        return masks.hide(body.length() > BODY ? body.substring(0, BODY) + "…" : body);
    }

    /** The newest that fit, oldest of them first. */
    synchronized List<Exchange> read(Predicate<Exchange> wanted, int limit) {
        List<Exchange> fitting = exchanges.stream().filter(wanted).toList();
        return fitting.subList(Math.max(0, fitting.size() - limit), fitting.size());
    }

    synchronized void clear() {
        exchanges.clear();
    }
}
