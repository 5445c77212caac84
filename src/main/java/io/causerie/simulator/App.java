package io.causerie.simulator;

import java.util.Optional;

/** A developer's app: it knows its secret, and where its webhooks go once it has subscribed. */
final class App {
    final String id;
    final String name;
    final String secret;
    private volatile boolean proofRequired;
    private volatile Subscription subscription;

    App(String id, String name, String secret) {
        this.id = id;
        this.name = name;
        this.secret = secret;
    }

    String token() {
        return id + "|" + secret;
    }

    Optional<Subscription> subscription() {
        return Optional.ofNullable(subscription);
    }

    void subscribe(Subscription wanted) {
        subscription = wanted;
    }

    void unsubscribe() {
        subscription = null;
    }

    boolean proofRequired() {
        return proofRequired;
    }

    void requireProof(boolean required) {
        proofRequired = required;
    }
}
