package io.causerie.graph;

import io.causerie.channel.PageAccess;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The one line to the Graph API: its address, its open connections and the few threads that serve them. */
@ApplicationScoped
class GraphConnection {

    @Inject
    @ConfigProperty(name = "causerie.graph.base-url", defaultValue = "https://graph.facebook.com")
    String baseUrl;

    @Inject
    @ConfigProperty(name = "causerie.graph.version", defaultValue = "v26.0")
    String version;

    @Inject
    @ConfigProperty(name = "causerie.graph.timeout", defaultValue = "PT10S")
    Duration timeout;

    @Inject
    @ConfigProperty(name = "causerie.graph.connect-timeout", defaultValue = "PT3S")
    Duration connectTimeout;

    @Inject
    @ConfigProperty(name = "causerie.graph.in-flight-per-page", defaultValue = "50")
    int inFlightPerPage;

    @Resource
    ManagedThreadFactory threads;

    private final Map<String, Credentials> known = new ConcurrentHashMap<>();
    private GraphSettings settings;
    private ScheduledThreadPoolExecutor executor;
    private GraphHttp http;

    GraphConnection() {}

    GraphConnection(GraphSettings settings) {
        open(settings, GraphConnection::daemon);
    }

    @PostConstruct
    void open() {
        open(new GraphSettings(baseUrl, version, timeout, connectTimeout, inFlightPerPage), threads);
    }

    /** The second thread is for when the first waits for a name server. */
    private void open(GraphSettings with, ThreadFactory on) {
        settings = with;
        executor = new ScheduledThreadPoolExecutor(2, on);
        executor.setRemoveOnCancelPolicy(true);
        http = new GraphHttp(with, on, executor);
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "causerie-graph");
        thread.setDaemon(true);
        return thread;
    }

    @PreDestroy
    void close() {
        http.close();
        executor.shutdownNow();
    }

    GraphSettings settings() {
        return settings;
    }

    GraphHttp http() {
        return http;
    }

    Executor executor() {
        return executor;
    }

    /** The page's credentials; the proof is computed once for each token. */
    Credentials credentials(PageAccess access) {
        return known.compute(
                pageOf(access),
                (id, before) -> before != null && before.access().equals(access) ? before : Credentials.of(access));
    }

    /** A request with the token in a header; the proof, which is worthless without it, stands in the query. */
    GraphHttp.Request request(Credentials credentials, String path, String query) {
        String proven = credentials.proof().isEmpty() ? "" : "appsecret_proof=" + credentials.proof();
        String both = query.isEmpty() || proven.isEmpty() ? query + proven : query + "&" + proven;
        URI uri = settings.uri(path, both);
        String target = uri.getRawQuery() == null ? uri.getRawPath() : uri.getRawPath() + "?" + uri.getRawQuery();
        return new GraphHttp.Request(target, credentials.bearer());
    }

    /** The page as a part of a path. */
    static String pageOf(PageAccess access) {
        return access.pageId() == null || !access.pageId().matches("\\w+") ? "me" : access.pageId();
    }
}
