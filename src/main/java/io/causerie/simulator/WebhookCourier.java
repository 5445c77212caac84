package io.causerie.simulator;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Brings signed webhooks to the apps: in order for each person, again and again until somebody says 200. */
final class WebhookCourier {
    private final Map<String, Lane> lanes = new ConcurrentHashMap<>();
    private final Clock clock;
    private final Postman postman;
    private final Later later;
    private final Faults faults;
    private final TrafficLog log;
    private volatile boolean closed;

    WebhookCourier(Clock clock, Postman postman, Later later, Faults faults, TrafficLog log) {
        this.clock = clock;
        this.postman = postman;
        this.later = later;
        this.faults = faults;
        this.log = log;
    }

    void send(Parcel parcel) {
        Lane lane = lanes.computeIfAbsent(parcel.lane(), any -> new Lane());
        if (lane.add(parcel)) {
            carry(lane);
        }
        if (faults.strikes(FaultKind.DUPLICATE_WEBHOOK, "").isPresent() && lane.add(parcel)) {
            carry(lane);
        }
    }

    int waiting() {
        return lanes.values().stream().mapToInt(Lane::size).sum();
    }

    void close() {
        closed = true;
        lanes.clear();
    }

    private void carry(Lane lane) {
        Parcel parcel = lane.first();
        if (parcel == null || closed) {
            return;
        }
        long start = clock.millis();
        postman.post(parcel.callback(), parcel.body(), headers(parcel)).thenAccept(reply -> {
            log.webhook(parcel, reply, clock.millis() - start, lane.tries());
            settle(lane, parcel, reply);
        });
    }

    private void settle(Lane lane, Parcel parcel, Postman.Reply reply) {
        if (reply.status() == 200) {
            lane.arrived();
            carry(lane);
        } else if (Duration.between(parcel.since(), clock.instant()).compareTo(Patience.LIMIT) >= 0) {
            lane.empty();
            parcel.page().unsubscribe(parcel.app().id);
        } else {
            later.after(Patience.after(lane.failed()), () -> carry(lane));
        }
    }

    private Map<String, String> headers(Parcel parcel) {
        boolean forged = faults.strikes(FaultKind.FORGED_SIGNATURE, "").isPresent();
        String secret = forged ? "nobody's secret" : parcel.app().secret;
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", "application/json");
        headers.put("X-Hub-Signature", Signatures.sha1(secret, parcel.body()));
        headers.put("X-Hub-Signature-256", Signatures.sha256(secret, parcel.body()));
        return headers;
    }
}
