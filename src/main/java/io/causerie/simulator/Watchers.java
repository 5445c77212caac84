package io.causerie.simulator;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The open chat pages: each is told at once what it should look at again. */
@ApplicationScoped
class Watchers {
    private final Map<SseEventSink, Sse> sinks = new ConcurrentHashMap<>();

    void add(SseEventSink sink, Sse sse) {
        sinks.put(sink, sse);
        send(sink, sse, Change.of("hello"));
    }

    void tell(Change change) {
        sinks.forEach((sink, sse) -> send(sink, sse, change));
    }

    @PreDestroy
    void leave() {
        List.copyOf(sinks.keySet()).forEach(this::drop);
    }

    private void send(SseEventSink sink, Sse sse, Change change) {
        if (sink.isClosed()) {
            sinks.remove(sink);
            return;
        }
        OutboundSseEvent event = sse.newEventBuilder()
                .name(change.what())
                .data(String.class, "\"" + change.psid() + "\"")
                .build();
        try {
            sink.send(event).whenComplete((sent, failure) -> {
                if (failure != null) {
                    drop(sink);
                }
            });
        } catch (IllegalStateException gone) {
            drop(sink);
        }
    }

    private void drop(SseEventSink sink) {
        sinks.remove(sink);
        try {
            sink.close();
        } catch (IOException alreadyBroken) {
            // The watcher left; there is nobody to tell.
        }
    }
}
