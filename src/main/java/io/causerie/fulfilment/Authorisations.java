package io.causerie.fulfilment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Turns kept credentials into headers; tokens are fetched when they are needed and used until they end. */
@ApplicationScoped
class Authorisations {
    @Inject
    KeptCredentials kept;

    @Inject
    Clock clock;

    private final Map<String, Token> tokens = new ConcurrentHashMap<>();

    /**
     * The headers to show to a service.
     *
     * @param http makes the call for a token
     * @throws Refusal when there are no such credentials or they are not for this service
     */
    CompletionStage<Map<String, String>> headers(
            String name, Target service, Function<Step, CompletionStage<Answer>> http) {
        Credentials credentials = kept.find(name)
                .orElseThrow(() ->
                        new Refusal("There are no credentials named \"" + name + "\"; an administrator can add them"));
        if (!credentials.mayBeShownTo(service.host())) {
            throw new Refusal("The credentials \"" + name + "\" are not meant for " + service.host());
        }
        if (credentials.proof() instanceof Credentials.Basic basic) {
            return done("Authorization", basic(basic.user(), basic.password()));
        }
        if (credentials.proof() instanceof Credentials.Header header) {
            return done(header.header(), header.value());
        }
        return bearer(name, (Credentials.Client) credentials.proof(), http)
                .thenApply(token -> Map.of("Authorization", "Bearer " + token.value()));
    }

    /** True when there was a token that may have become worthless. */
    boolean forget(String name) {
        return tokens.remove(name) != null;
    }

    private CompletionStage<Token> bearer(
            String name, Credentials.Client client, Function<Step, CompletionStage<Answer>> http) {
        Token known = tokens.get(name);
        if (known != null && known.isFor(client) && known.isGoodAt(clock.instant())) {
            return CompletableFuture.completedStage(known);
        }
        return http.apply(Token.request(client)).thenApply(answer -> {
            Token fresh = Token.read(client, answer, clock.instant());
            tokens.put(name, fresh);
            return fresh;
        });
    }

    private static CompletionStage<Map<String, String>> done(String header, String value) {
        return CompletableFuture.completedStage(Map.of(header, value));
    }

    static String basic(String user, String password) {
        byte[] both = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(both);
    }
}
