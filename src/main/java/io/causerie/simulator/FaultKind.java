package io.causerie.simulator;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** What can be made to go wrong; those with an error of Meta's answer it instead of doing the work. */
enum FaultKind {
    /** Answers late. */
    LATENCY(Scope.ALL, null),
    /** 503 with a web page for every call. */
    OUTAGE(Scope.ALL, null),
    /** Breaks the connection in the middle of the answer. */
    BROKEN_CONNECTION(Scope.ALL, null),
    /** 500 with a web page instead of JSON. */
    HTML_500(Scope.ALL, null),
    TOKEN_EXPIRED(Scope.ALL, Token.State.EXPIRED::error),
    APP_LIMIT(Scope.ALL, GraphErrors::appLimit),
    MESSENGER_LIMIT(Scope.ALL, GraphErrors::messengerLimit),
    TEMPORARY_1200(Scope.SEND, GraphErrors::temporary),
    RATE_613(Scope.SEND, GraphErrors::callsTooFast),
    WINDOW_CLOSED(Scope.SEND, GraphErrors::outsideWindow),
    PERSON_UNAVAILABLE(Scope.SEND, GraphErrors::unavailable),
    TRANSIENT_2(Scope.SEND, GraphErrors::serviceDown),
    /** Shows the message and echoes it, but keeps the caller waiting for an answer that never comes. */
    TIMEOUT_AFTER_ACCEPT(Scope.SEND, null),
    /** Delivers a webhook twice. */
    DUPLICATE_WEBHOOK(Scope.WEBHOOK, null),
    /** Signs a webhook with another secret. */
    FORGED_SIGNATURE(Scope.WEBHOOK, null);

    enum Scope {
        ALL,
        SEND,
        WEBHOOK
    }

    final Scope scope;
    private final Supplier<GraphError> error;

    FaultKind(Scope scope, Supplier<GraphError> error) {
        this.scope = scope;
        this.error = error;
    }

    Optional<GraphError> error() {
        return Optional.ofNullable(error).map(Supplier::get);
    }

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<FaultKind> of(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }
}
