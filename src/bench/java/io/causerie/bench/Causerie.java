package io.causerie.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The product of this checkout on Open Liberty, with H2 or PostgreSQL, stood up through its own API. */
final class Causerie implements Target {

    /** Nodes have to open what another one sealed. */
    private static final String SECRET_KEY = Base64.getEncoder().encodeToString(new byte[32]);

    /** Enough for a short run, and soon full. */
    private static final int DISK_MEGABYTES = 512;

    private static final String PASSWORD = "bench-Passw0rd-not-secret";

    private static final String WEBHOOK = "/webhook/" + Provision.APP;

    private final Path project;
    private final Options options;
    private final Stored stored;
    private final Cluster cluster;
    private final Postgres postgres;
    private final boolean postgresql;
    private final Provision provision;
    private final int debugPort = Ports.free();
    private final Optional<Haproxy> balancer;
    private final Adversity adversity;
    private final Path work;

    Causerie(Path project, Path work, Options options) {
        this(project, work, options, Stored.NOTHING);
    }

    /** @param stored what is in the database before the first question */
    Causerie(Path project, Path work, Options options, Stored stored) {
        this.project = project;
        this.work = work;
        this.options = options;
        this.stored = stored;
        this.cluster = new Cluster(project, work, options.number("nodes", 1));
        this.postgres = new Postgres(project.resolve("target/bench"), work);
        this.postgresql = postgresql(options.text("database", "h2"));
        if (cluster.size() > 1 && !postgresql) {
            throw new IllegalArgumentException("--nodes needs --database postgresql: an H2 file belongs to one server");
        }
        if (options.on("slow-database") && !postgresql) {
            throw new IllegalArgumentException(
                    "--slow-database needs --database postgresql, which can be told to sleep");
        }
        if (!stored.isNothing() && !postgresql) {
            throw new IllegalArgumentException("--stored needs --database postgresql, which makes rows by itself");
        }
        this.provision = new Provision(cluster, PASSWORD);
        this.balancer = Haproxy.of(options.text("balancer", "none"), project, work);
        this.adversity = new Adversity(options, cluster);
    }

    private static boolean postgresql(String database) {
        return switch (database) {
            case "h2" -> false;
            case "postgresql" -> true;
            default -> throw new IllegalArgumentException("--database is h2 or postgresql, not " + database);
        };
    }

    @Override
    public String name() {
        return stored.isNothing() ? "causerie" : "stored";
    }

    @Override
    public URI webhook() {
        return cluster.url(WEBHOOK);
    }

    @Override
    public List<URI> webhooks() {
        return balancer.map(one -> List.of(one.url(WEBHOOK))).orElseGet(() -> cluster.urls(WEBHOOK));
    }

    @Override
    public void start(URI graph, Plan plan) throws IOException, InterruptedException {
        if (postgresql) {
            postgres.start(options.on("fill-disk") ? DISK_MEGABYTES : 0);
        }
        cluster.start(starts(graph), postgresql, jvm());
        if (balancer.isPresent()) {
            balancer.get().start(cluster.urls("/"));
        }
        provision.bot(plan, Math.max(plan.pages(), stored.pages()));
        if (!stored.isNothing()) {
            stored.fill(postgres.url(), Postgres.USER, project);
        }
        slowDown(options.decimal("slow-database", 0));
    }

    private List<Cluster.Start> starts(URI graph) throws IOException {
        List<Cluster.Start> starts = new ArrayList<>();
        for (int node = 0; node < cluster.size(); node++) {
            Map<String, String> variables = variables(graph);
            variables.putAll(adversity.ways(node, postgres.port(), graph));
            starts.add(new Cluster.Start(variables, adversity.clock(node, work)));
        }
        return starts;
    }

    @Override
    public List<Mishap> mishaps() {
        return adversity.mishaps(project, work);
    }

    /** Each statement that stores events or messages takes so many milliseconds longer. */
    private void slowDown(double millis) throws IOException {
        if (millis > 0) {
            postgres.execute("create function slowly() returns trigger language plpgsql as $$ begin perform pg_sleep("
                    + millis / 1000 + "); return null; end $$");
            for (String table : List.of("inbox_event", "outbox_message")) {
                postgres.execute("create trigger slowly before insert or update on " + table
                        + " for each statement execute function slowly()");
            }
        }
    }

    /** A debugger can only reach a server that is to be killed at a named point. */
    private List<String> jvm() {
        List<String> all = new ArrayList<>(List.of(options.text("jvm", "").split(" ")));
        if (options.on("kill-at")) {
            all.add(Debugger.option(debugPort));
        }
        return all;
    }

    private Map<String, String> variables(URI graph) {
        Map<String, String> variables = new LinkedHashMap<>();
        variables.put("causerie.graph.base-url", graph.toString());
        variables.put("causerie.admin.user", "admin");
        variables.put("causerie.admin.password", PASSWORD);
        variables.put("causerie.simulator.enabled", "false");
        variables.put("causerie.secret.key", SECRET_KEY);
        if (postgresql) {
            variables.put("database.host", "127.0.0.1");
            variables.put("database.port", Integer.toString(postgres.port()));
            variables.put("database.name", Postgres.DATABASE);
            variables.put("database.user", Postgres.USER);
        }
        for (String setting : options.text("set", "").split(",")) {
            String[] parts = setting.split("=", 2);
            if (parts.length == 2) {
                variables.put(parts[0], parts[1]);
            }
        }
        return variables;
    }

    long pid() {
        return cluster.pid();
    }

    @Override
    public void hold(KillPoint point) throws IOException, InterruptedException {
        Debugger.attach(debugPort).hold(point);
    }

    @Override
    public void kill() throws InterruptedException {
        cluster.kill();
    }

    @Override
    public void restart() throws IOException, InterruptedException {
        cluster.restart();
    }

    @Override
    public void comeBack() throws IOException {
        cluster.comeBack();
    }

    @Override
    public void killDatabase() throws IOException, InterruptedException {
        if (!postgresql) {
            Target.super.killDatabase();
        }
        postgres.kill();
        postgres.run();
    }

    @Override
    public void fillDisk() throws IOException, InterruptedException {
        if (!postgresql) {
            Target.super.fillDisk();
        }
        postgres.fillDisk();
    }

    @Override
    public void edit(int revision) throws IOException, InterruptedException {
        provision.edit(revision);
    }

    @Override
    public Map<String, Duration> cpu() {
        Map<String, Duration> parts = new LinkedHashMap<>(Map.of("server", cluster.cpu()));
        if (postgresql) {
            parts.put("database", postgres.cpu());
        }
        balancer.ifPresent(one -> parts.put("balancer", one.cpu()));
        return parts;
    }

    @Override
    public void report(Report report) {
        report.add("database", options.text("database", "h2"))
                .add("nodes", cluster.size())
                .add("balancer", options.text("balancer", "none"))
                .add("clocks", options.text("clocks", "right"))
                .add("jump", options.text("jump", "none"))
                .add("cut", options.text("cut", "none"))
                .add("roll", options.text("roll", "none"))
                .add("settings", options.text("set", ""));
    }

    @Override
    public void close() {
        balancer.ifPresent(Haproxy::close);
        adversity.close();
        cluster.close();
        postgres.close();
    }
}
