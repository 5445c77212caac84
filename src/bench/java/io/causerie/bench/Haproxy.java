package io.causerie.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The one address that Meta knows (Debian package haproxy): whoever is ready gets the next request. */
final class Haproxy implements AutoCloseable {

    private static final Path PROGRAM = Path.of("/usr/sbin/haproxy");

    private final Path project;
    private final Path work;
    private final int port = Ports.free();
    private Child running;

    private Haproxy(Path project, Path work) {
        this.project = project;
        this.work = work;
    }

    /** @param balancer {@code none} or {@code haproxy}; nothing where it is not installed */
    static Optional<Haproxy> of(String balancer, Path project, Path work) {
        if (!balancer.matches("none|haproxy")) {
            throw new IllegalArgumentException("--balancer is haproxy or none, not " + balancer);
        }
        if (balancer.equals("haproxy") && Files.notExists(PROGRAM)) {
            System.err.println("--balancer is skipped: no " + PROGRAM + "; apt-get install haproxy");
            return Optional.empty();
        }
        return balancer.equals("none") ? Optional.empty() : Optional.of(new Haproxy(project, work));
    }

    /** @param nodes any address at each */
    void start(List<URI> nodes) throws IOException, InterruptedException {
        StringBuilder config = new StringBuilder(Files.readString(project.resolve("src/bench/haproxy.cfg")));
        for (URI node : nodes) {
            config.append("  server node")
                    .append(node.getPort())
                    .append(' ')
                    .append(node.getAuthority())
                    .append('\n');
        }
        Path file = Files.writeString(work.resolve("haproxy.cfg"), config);
        running = Child.start(
                List.of(PROGRAM.toString(), "-db", "-f", file.toString()),
                Map.of("BENCH_PORT", Integer.toString(port)),
                work,
                work.resolve("haproxy.log"));
        running.await("the balancer", () -> Ports.open(port), Duration.ofSeconds(10));
    }

    URI url(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    Duration cpu() {
        return running.cpu();
    }

    @Override
    public void close() {
        if (running != null) {
            running.close();
        }
    }
}
