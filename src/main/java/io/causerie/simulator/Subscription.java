package io.causerie.simulator;

import jakarta.json.JsonObject;
import java.net.URI;
import java.util.Optional;
import java.util.Set;

/** Where an app wants events of its pages, and which fields. */
record Subscription(URI callback, String verifyToken, Set<String> fields) {

    /** Empty if the address is none a webhook could go to. */
    static Optional<Subscription> to(String callback, String verifyToken, Set<String> fields) {
        try {
            URI address = URI.create(callback);
            boolean reachable = address.getHost() != null && callback.startsWith("http");
            return reachable ? Optional.of(new Subscription(address, verifyToken, fields)) : Optional.empty();
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }

    JsonObject json() {
        return Json.of(
                "object",
                "page",
                "callback_url",
                callback.toString(),
                "active",
                true,
                "fields",
                fields.stream()
                        .map(field -> Json.of("name", field, "version", GraphCall.NEWEST))
                        .collect(Json.toArray()));
    }

    Subscription without(Set<String> gone) {
        return new Subscription(
                callback,
                verifyToken,
                fields.stream().filter(field -> !gone.contains(field)).collect(Fields.inOrder()));
    }
}
