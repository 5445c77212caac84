package io.causerie.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A bot under Node: the Express baseline, Botkit with its Facebook adapter, or one that is wrong on purpose. */
final class NodeBot implements Target {

    private final String name;
    private final Path folder;
    private final Path work;
    private final String script;
    private final String wrong;
    private final int port = Ports.free();
    private Map<String, String> environment = Map.of();
    private Duration spent = Duration.ZERO;
    private Child node;

    private NodeBot(Path project, Path work, String name, String script, String wrong) {
        this.name = name;
        this.folder = project.resolve("src/bench").resolve(name);
        this.work = work;
        this.script = script;
        this.wrong = wrong;
    }

    /** @param name of a folder of {@code src/bench}, with the bot in {@code bot.js} */
    static NodeBot of(String name, Path project, Path work) {
        return new NodeBot(project, work, name, "bot.js", "");
    }

    static NodeBot wrong(Path project, Path work, String wrong) {
        return new NodeBot(project, work, "express", "wrong-bot.js", wrong);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public URI webhook() {
        return URI.create("http://127.0.0.1:" + port + "/webhook");
    }

    @Override
    public void start(URI graph, Plan plan) throws IOException, InterruptedException {
        environment = new TreeMap<>(Map.of(
                "NODE_ENV",
                "production",
                "PORT",
                Integer.toString(port),
                "APP_SECRET",
                Meta.APP_SECRET,
                "VERIFY_TOKEN",
                "bench",
                "GRAPH_URL",
                graph.toString(),
                "WRONG",
                wrong,
                "PAGE_TOKENS",
                tokens(plan)));
        restart();
    }

    private static String tokens(Plan plan) {
        return IntStream.range(0, plan.pages())
                .mapToObj(page -> "\"" + plan.pageId(page) + "\":\"" + Plan.token(page) + "\"")
                .collect(Collectors.joining(",", "{", "}"));
    }

    @Override
    public void edit(int revision) {
        throw new UnsupportedOperationException("Nobody edits a bot that is a program");
    }

    @Override
    public void restart() throws IOException, InterruptedException {
        node = Child.start(List.of("node", script), environment, folder, work.resolve(name + ".log"));
        node.await("Node to listen", () -> Ports.open(port), Duration.ofSeconds(60));
    }

    @Override
    public void kill() throws InterruptedException {
        spent = spent.plus(node.cpu());
        node.kill();
    }

    @Override
    public Map<String, Duration> cpu() {
        return Map.of("server", spent.plus(node.cpu()));
    }

    @Override
    public void report(Report report) {
        report.add("database", "none");
        if (!wrong.isEmpty()) {
            report.add("confessed", confession());
        }
    }

    private int confession() {
        try (InputStream in = webhook().toURL().openStream()) {
            return Integer.parseInt(new String(in.readAllBytes(), StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        if (node != null) {
            node.close();
        }
    }
}
