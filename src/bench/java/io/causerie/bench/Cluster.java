package io.causerie.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/** Some servers of our own that share one database; killed is one of them, and the others go on. */
final class Cluster implements AutoCloseable {

    static final String WAR = "target/causerie.war";

    private final List<Liberty> nodes;
    private final Random random = new Random(1);
    private Liberty killed;

    Cluster(Path project, Path work, int nodes) {
        this.nodes = IntStream.range(0, nodes)
                .mapToObj(node -> new Liberty(project, work, "causeriebench" + node, project.resolve(WAR)))
                .toList();
    }

    int size() {
        return nodes.size();
    }

    /** One after the other: the first one makes the tables. */
    void start(List<Start> starts, boolean postgresql, List<String> jvm) throws IOException, InterruptedException {
        for (int i = 0; i < starts.size(); i++) {
            Liberty node = nodes.get(i);
            node.create(starts.get(i).variables(), postgresql, jvm);
            node.environment(starts.get(i).environment());
            node.start();
        }
    }

    /** What one node is started with. */
    record Start(Map<String, String> variables, Map<String, String> environment) {}

    /** One after the other is stopped in order and started with this version. */
    void roll(Path version) throws IOException, InterruptedException {
        for (Liberty node : nodes) {
            node.stop();
            node.deploy(version);
            node.start();
        }
    }

    /** The same address at each node. */
    List<URI> urls(String path) {
        return nodes.stream().map(node -> node.url(path)).toList();
    }

    /** The first node's. */
    URI url(String path) {
        return nodes.get(0).url(path);
    }

    /** The first node's. */
    long pid() {
        return nodes.get(0).pid();
    }

    void kill() throws InterruptedException {
        killed = nodes.get(random.nextInt(nodes.size()));
        killed.kill();
    }

    void restart() throws IOException, InterruptedException {
        killed.start();
    }

    void comeBack() throws IOException {
        killed.begin();
    }

    Duration cpu() {
        return nodes.stream().map(Liberty::cpu).reduce(Duration.ZERO, Duration::plus);
    }

    @Override
    public void close() {
        nodes.forEach(Liberty::close);
    }
}
