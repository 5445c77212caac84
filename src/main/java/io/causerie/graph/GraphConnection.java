package io.causerie.graph;

import io.causerie.channel.PageAccess;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
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
    private ExecutorService executor;
    private GraphHttp http;

    GraphConnection() {}

    GraphConnection(GraphSettings settings) {
        this.threads = null;
        open(settings, Executors.newFixedThreadPool(2));
    }

    @PostConstruct
    void open() {
        int size = Math.max(4, 2 * Runtime.getRuntime().availableProcessors());
        open(
                new GraphSettings(baseUrl, version, timeout, connectTimeout, inFlightPerPage),
                Executors.newFixedThreadPool(size, threads));
    }

    private void open(GraphSettings with, ExecutorService on) {
        settings = with;
        executor = on;
        http = new GraphHttp(with, on);
    }

    @PreDestroy
    void close() {
        executor.shutdown();
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
    HttpRequest.Builder request(Credentials credentials, String path, String query) {
        String proven = credentials.proof().isEmpty() ? "" : "appsecret_proof=" + credentials.proof();
        String both = query.isEmpty() || proven.isEmpty() ? query + proven : query + "&" + proven;
        return HttpRequest.newBuilder(settings.uri(path, both))
                .header("Authorization", credentials.bearer())
                .header("Accept", "application/json")
                .header("User-Agent", "Causerie");
    }

    /** The page as a part of a path. */
    static String pageOf(PageAccess access) {
        return access.pageId() == null || !access.pageId().matches("\\w+") ? "me" : access.pageId();
    }
}
