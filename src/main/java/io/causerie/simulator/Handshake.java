package io.causerie.simulator;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;

/** Asks a callback to prove that it expects this app, before anything is sent to it (Webhooks, "Verification"). */
final class Handshake {
    private final Clock clock;
    private final Ids ids;
    private final Postman postman;
    private final TrafficLog log;

    Handshake(Clock clock, Ids ids, Postman postman, TrafficLog log) {
        this.clock = clock;
        this.ids = ids;
        this.postman = postman;
        this.log = log;
    }

    /** Empty if the callback answered 200 with the challenge and nothing else. */
    Optional<String> failure(Subscription wanted) {
        String challenge = ids.number(10);
        URI asked = question(wanted, challenge);
        long start = clock.millis();
        Postman.Reply reply = postman.get(asked);
        log.handshake(asked.toString(), reply, clock.millis() - start);
        if (reply.status() == 0) {
            return Optional.of(reply.text());
        }
        if (reply.status() != 200) {
            return Optional.of("HTTP Status Code = " + reply.status() + "; HTTP Message = not OK");
        }
        return reply.text().equals(challenge)
                ? Optional.empty()
                : Optional.of("The response does not match challenge, expected value=\"%s\"".formatted(challenge));
    }

    private static URI question(Subscription wanted, String challenge) {
        String callback = wanted.callback().toString();
        String join = wanted.callback().getRawQuery() == null ? "?" : "&";
        String token = URLEncoder.encode(wanted.verifyToken(), StandardCharsets.UTF_8);
        return URI.create("%s%shub.mode=subscribe&hub.challenge=%s&hub.verify_token=%s"
                .formatted(callback, join, challenge, token));
    }
}
