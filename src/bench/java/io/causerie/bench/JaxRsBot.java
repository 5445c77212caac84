package io.causerie.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A JAX-RS resource on the server and the configuration that the product runs on: a bot with messenger4j, or nothing at all. */
final class JaxRsBot implements Target {

    private final String name;
    private final Liberty server;

    private JaxRsBot(String name, Liberty server) {
        this.name = name;
        this.server = server;
    }

    /** @param name of a resource of src/bench/jaxrs */
    static JaxRsBot of(String name, Path project, Path work) {
        Path war = project.resolve("target/bench/rivals.war");
        if (Files.notExists(war)) {
            throw new IllegalStateException("No " + war + ": run mvn -Pbench verify once, it fetches its libraries");
        }
        return new JaxRsBot(name, new Liberty(project, work, "causerierivals", war));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public URI webhook() {
        return server.url("/rivals/" + name);
    }

    @Override
    public boolean replies() {
        return !name.equals("empty");
    }

    @Override
    public void start(URI graph, Plan plan) throws IOException, InterruptedException {
        server.create(
                Map.of(),
                false,
                List.of(
                        "-Dbench.app-secret=" + Meta.APP_SECRET,
                        "-Dbench.graph=" + graph,
                        "-Dbench.tokens=" + tokens(plan)));
        server.start();
    }

    private static String tokens(Plan plan) {
        return IntStream.range(0, plan.pages())
                .mapToObj(page -> plan.pageId(page) + "=" + Plan.token(page))
                .collect(Collectors.joining(","));
    }

    @Override
    public void kill() throws InterruptedException {
        server.kill();
    }

    @Override
    public void restart() throws IOException, InterruptedException {
        server.start();
    }

    @Override
    public void edit(int revision) {
        throw new UnsupportedOperationException("Nobody edits a bot that is a program");
    }

    @Override
    public Map<String, Duration> cpu() {
        return Map.of("server", server.cpu());
    }

    @Override
    public void report(Report report) {
        report.add("database", "none");
    }

    @Override
    public void close() {
        server.close();
    }
}
