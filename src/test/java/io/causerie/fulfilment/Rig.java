package io.causerie.fulfilment;

import io.causerie.channel.TestSecrets;
import io.causerie.database.TestDatabase;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;

/** The room put together by hand; every name leads to this machine unless it is taught otherwise. */
final class Rig implements AutoCloseable {
    private static final Executor HERE = Runnable::run;

    final Fulfilment fulfilment = new Fulfilment();
    final KeptCredentials credentials;
    private final Wire wire;

    Rig() throws Exception {
        this("*.example", Duration.ofSeconds(10), SSLContext.getDefault());
    }

    Rig(String allowed, Duration timeout, SSLContext trust) {
        this(allowed, host -> new InetAddress[] {InetAddress.getLoopbackAddress()}, timeout, trust);
    }

    Rig(String allowed, Neighbourhood.Names names, Duration timeout, SSLContext trust) {
        Clock clock = Clock.systemUTC();
        wire = new Wire(Duration.ofSeconds(2), 1_000, trust);
        credentials = new KeptCredentials();
        credentials.sql = TestDatabase.h2();
        credentials.secrets = TestSecrets.sealedWithANewKey();
        fulfilment.clock = clock;
        fulfilment.timeout = timeout;
        fulfilment.connection = new Connection(new Neighbourhood(allowed, names), wire);
        fulfilment.tries = new Tries(fulfilment.connection, HERE, clock);
        fulfilment.authorisations = new Authorisations();
        fulfilment.authorisations.kept = credentials;
        fulfilment.authorisations.clock = clock;
        fulfilment.open(2, HERE);
    }

    Reply call(Request request) {
        return fulfilment
                .call(request)
                .toCompletableFuture()
                .orTimeout(30, TimeUnit.SECONDS)
                .join();
    }

    /** The answer, or an error that says why there is none. */
    Reply.Answered answer(Request request) {
        Reply reply = call(request);
        if (reply instanceof Reply.Answered answered) {
            return answered;
        }
        throw new AssertionError(((Reply.Failed) reply).why());
    }

    String failure(Request request) {
        Reply reply = call(request);
        if (reply instanceof Reply.Failed failed) {
            return failed.why();
        }
        throw new AssertionError("answered " + reply);
    }

    static Request get(String url) {
        return request("GET", url, Map.of(), Optional.empty(), Optional.empty());
    }

    static Request post(String url, String body) {
        return request("POST", url, Map.of(), Optional.of(body), Optional.empty());
    }

    static Request with(String credentials, String url) {
        return request("POST", url, Map.of(), Optional.of("{}"), Optional.of(credentials));
    }

    static Request request(
            String method,
            String url,
            Map<String, String> headers,
            Optional<String> body,
            Optional<String> credentials) {
        return new Request(UUID.randomUUID().toString(), method, url, headers, body, credentials);
    }

    @Override
    public void close() {
        wire.close();
    }
}
