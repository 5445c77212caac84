package io.causerie.graph;

import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.concurrent.ThreadFactory;
import javax.net.ssl.SSLContext;
import org.apache.hc.core5.concurrent.CallbackContribution;
import org.apache.hc.core5.concurrent.FutureCallback;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.config.CharCodingConfig;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.impl.nio.ClientHttp1IOEventHandlerFactory;
import org.apache.hc.core5.http.impl.nio.ClientHttp1StreamDuplexerFactory;
import org.apache.hc.core5.http.nio.command.ShutdownCommand;
import org.apache.hc.core5.http.nio.ssl.BasicClientTlsStrategy;
import org.apache.hc.core5.http.protocol.DefaultHttpProcessor;
import org.apache.hc.core5.http.protocol.RequestContent;
import org.apache.hc.core5.http.protocol.RequestTargetHost;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.pool.DefaultDisposalCallback;
import org.apache.hc.core5.pool.PoolEntry;
import org.apache.hc.core5.pool.PoolReusePolicy;
import org.apache.hc.core5.pool.StrictConnPool;
import org.apache.hc.core5.reactor.DefaultConnectingIOReactor;
import org.apache.hc.core5.reactor.IOReactorConfig;
import org.apache.hc.core5.reactor.IOSession;
import org.apache.hc.core5.reactor.ProtocolIOSession;
import org.apache.hc.core5.reactor.ssl.TransportSecurityLayer;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

/** The connections to one host, kept open between calls, and the one thread that reads and writes on all of them. */
final class Connections {

    /** Only against running out of sockets: the lanes keep to their own limits. */
    private static final int MOST = 2_000;

    /** Shorter than what routers on the way remember of a silent connection. */
    private static final Timeout IDLE = Timeout.ofSeconds(30);

    private static final TimeValue FAREWELL = TimeValue.ofMilliseconds(500);

    private final HttpHost host;
    private final Timeout whole;
    private final Timeout connecting;
    private final BasicClientTlsStrategy tls;
    private final StrictConnPool<HttpHost, IOSession> pool;
    private final DefaultConnectingIOReactor reactor;

    Connections(HttpHost host, GraphSettings settings, ThreadFactory threads, SSLContext trust) {
        this.host = host;
        this.whole = Timeout.of(settings.timeout());
        this.connecting = Timeout.of(settings.connectTimeout());
        this.tls = new BasicClientTlsStrategy(trust);
        this.pool = new StrictConnPool<>(
                MOST, MOST, TimeValue.NEG_ONE_MILLISECOND, PoolReusePolicy.LIFO, new DefaultDisposalCallback<>(), null);
        this.reactor = reactor(threads);
        reactor.start();
    }

    private static DefaultConnectingIOReactor reactor(ThreadFactory threads) {
        ClientHttp1StreamDuplexerFactory http1 = new ClientHttp1StreamDuplexerFactory(
                new DefaultHttpProcessor(RequestContent.INSTANCE, RequestTargetHost.INSTANCE),
                Http1Config.DEFAULT,
                CharCodingConfig.DEFAULT);
        return new DefaultConnectingIOReactor(
                new ClientHttp1IOEventHandlerFactory(http1, null, null),
                IOReactorConfig.custom().setIoThreadCount(1).build(),
                threads,
                null,
                null,
                null,
                ShutdownCommand.GRACEFUL_IMMEDIATE_CALLBACK);
    }

    HttpHost host() {
        return host;
    }

    /** A connection that is open and, where it has to be, secure; what fails here was never written. */
    void line(FutureCallback<Line> taker) {
        pool.lease(host, null, whole, new CallbackContribution<>(taker) {
            @Override
            public void completed(PoolEntry<HttpHost, IOSession> place) {
                Line line = new Line(pool, place);
                if (line.isOpen()) {
                    taker.completed(line);
                } else {
                    connect(line, taker);
                }
            }
        });
    }

    private void connect(Line line, FutureCallback<Line> taker) {
        FutureCallback<Line> clean = new OrDropped(line, taker);
        InetSocketAddress address = new InetSocketAddress(host.getHostName(), port());
        if (address.isUnresolved()) {
            clean.failed(new UnknownHostException(host.getHostName()));
            return;
        }
        reactor.connect(host, address, null, connecting, null, new CallbackContribution<>(clean) {
            @Override
            public void completed(IOSession session) {
                line.connected(session);
                secure(line, session, clean);
            }
        });
    }

    private void secure(Line line, IOSession session, FutureCallback<Line> taker) {
        if (!isSecure()) {
            session.setSocketTimeout(idle());
            taker.completed(line);
            return;
        }
        tls.upgrade((ProtocolIOSession) session, host, null, connecting, new CallbackContribution<>(taker) {
            @Override
            public void completed(TransportSecurityLayer secured) {
                session.setSocketTimeout(idle());
                taker.completed(line);
            }
        });
    }

    /** A call's own time-out ends it earlier. */
    private Timeout idle() {
        return whole.compareTo(IDLE) > 0 ? whole : IDLE;
    }

    private boolean isSecure() {
        return host.getSchemeName().equals("https");
    }

    private int port() {
        return host.getPort() > 0 ? host.getPort() : isSecure() ? 443 : 80;
    }

    /** Calls under way have a moment to end. */
    void close() {
        pool.close(CloseMode.GRACEFUL);
        reactor.initiateShutdown();
        try {
            reactor.awaitShutdown(FAREWELL);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        reactor.close(CloseMode.IMMEDIATE);
    }

    /** Gives back the place of a connection that was not made. */
    private record OrDropped(Line line, FutureCallback<Line> taker) implements FutureCallback<Line> {

        @Override
        public void completed(Line made) {
            taker.completed(made);
        }

        @Override
        public void failed(Exception cause) {
            line.drop();
            taker.failed(cause);
        }

        @Override
        public void cancelled() {
            line.drop();
            taker.cancelled();
        }
    }
}
