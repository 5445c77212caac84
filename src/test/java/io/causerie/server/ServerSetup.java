package io.causerie.server;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** What a test wants of its server: a name, used for its directory; where the data is; the configuration of the product. */
public record ServerSetup(String name, Path dataDir, Map<String, String> config) {

    /** Where a server reaches itself; it puts its own port in. */
    private static final String SELF = "http://127.0.0.1:${http.port}";

    static final Path SERVERS = Path.of("target", "servers").toAbsolutePath();

    public ServerSetup {
        dataDir = dataDir.toAbsolutePath();
        config = Map.copyOf(config);
    }

    /** A server with the product's defaults and an empty database. */
    public static ServerSetup named(String name) {
        return new ServerSetup(name, SERVERS.resolve(name).resolve("data"), Map.of());
    }

    public ServerSetup withDataIn(Path directory) {
        return new ServerSetup(name, directory, config);
    }

    /** The same with one more configuration key of the product. */
    public ServerSetup with(String key, String value) {
        var more = new HashMap<>(config);
        more.put(key, value);
        return new ServerSetup(name, dataDir, more);
    }

    /** Meta is played by the same server, and posts its webhooks to that app. */
    public ServerSetup withSimulator(String app) {
        return with("causerie.simulator.enabled", "true")
                .with("causerie.simulator.callback", SELF + "/webhook/" + app)
                .with("causerie.graph.base-url", SELF + "/simulator/graph");
    }

    public ServerSetup withAdmin(String user, String password) {
        return with("causerie.admin.user", user).with("causerie.admin.password", password);
    }

    /** The joke bot on its page, as a newcomer finds them. */
    public ServerSetup withSamples() {
        String start = Path.of("src", "simulator", "start").toAbsolutePath().toString();
        return with("causerie.start.dir", start).with("causerie.start.samples", "true");
    }

    Path directory() {
        return SERVERS.resolve(name);
    }

    /** The configuration with the data directory in it, as the product reads it. */
    Map<String, String> properties() {
        return with("causerie.data.dir", dataDir.toString()).config();
    }
}
