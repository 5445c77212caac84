package io.causerie.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** An Open Liberty server of our own: this checkout's configuration and one WAR, with its own name, ports and data. */
final class Liberty implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Path project;
    private final Path work;
    private final String name;
    private final Path server;
    private final Path war;
    private final int port = Ports.free();
    private final int securePort = Ports.free();
    private Map<String, String> environment = Map.of();
    private Duration spent = Duration.ZERO;
    private Child running;

    Liberty(Path project, Path work, String name, Path war) {
        this.project = project;
        this.work = work;
        this.name = name;
        this.war = war;
        this.server = work.resolve("wlp/servers").resolve(name);
    }

    /** @param variables server variables on top of the checkout's own */
    void create(Map<String, String> variables, boolean postgresql, List<String> jvm) throws IOException {
        new Folder(server).delete();
        Path overrides = Files.createDirectories(server.resolve("configDropins/overrides"));
        new Folder(project.resolve("liberty")).copyTo(server);
        Files.copy(project.resolve("server.xml"), server.resolve("server.xml"));
        Path drivers = project.resolve("target/bench/jdbc");
        if (Files.notExists(drivers)) {
            throw new IllegalStateException("No " + drivers + ": run mvn -Pbench verify once, it fetches the drivers");
        }
        new Folder(drivers).copyTo(Files.createDirectories(server.resolve("lib/jdbc")));
        deploy(war);
        Files.write(server.resolve("jvm.options"), jvm, StandardOpenOption.APPEND);
        Files.writeString(server.resolve("server.env"), "keystore_password=bench-only\n");
        if (postgresql) {
            Files.move(server.resolve("postgresql.xml"), overrides.resolve("postgresql.xml"));
        }
        Files.writeString(overrides.resolve("zz-bench.xml"), xml(variables));
    }

    /** Instead of the version before; not while it runs. */
    void deploy(Path version) throws IOException {
        Path dropins = Files.createDirectories(server.resolve("dropins"));
        Files.copy(version, dropins.resolve(war.getFileName()), StandardCopyOption.REPLACE_EXISTING);
    }

    /** For what it is started with from now on. */
    void environment(Map<String, String> more) {
        environment = more;
    }

    private String xml(Map<String, String> variables) {
        String all = variables.entrySet().stream()
                .map(e -> variable(e.getKey(), e.getValue()))
                .collect(Collectors.joining());
        return "<server>\n" + variable("http.host", "127.0.0.1") + variable("http.port", port)
                + variable("https.port", securePort) + all + "</server>\n";
    }

    private static String variable(String name, Object value) {
        return "  <variable name=\"" + name + "\" value=\""
                + value.toString().replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;") + "\"/>\n";
    }

    void start() throws IOException, InterruptedException {
        long begun = System.nanoTime();
        begin();
        running.await("the server to be ready", this::ready, PATIENCE);
        System.err.printf(Locale.ROOT, "%s is ready after %.1f s%n", name, (System.nanoTime() - begun) / 1e9);
    }

    /** Returns at once. */
    void begin() throws IOException {
        Map<String, String> all = new LinkedHashMap<>(environment);
        all.put("WLP_USER_DIR", work.resolve("wlp").toString());
        all.put("JAVA_HOME", System.getProperty("java.home"));
        String command = project.resolve(".liberty/wlp/bin/server").toString();
        running = Child.start(List.of(command, "run", name), all, work, work.resolve(name + ".log"));
    }

    private boolean ready() {
        try {
            HttpRequest health = HttpRequest.newBuilder(url("/health/ready"))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            HttpResponse<String> answer = HttpClient.newHttpClient().send(health, HttpResponse.BodyHandlers.ofString());
            return answer.statusCode() == 200 && answer.body().contains("UP");
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    URI url(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    void kill() throws InterruptedException {
        spent = spent.plus(running.cpu());
        running.kill();
    }

    /** The start script becomes the server. */
    long pid() {
        return running.pid();
    }

    /** In order, as an operator does it. */
    void stop() {
        spent = spent.plus(running.cpu());
        running.close();
    }

    Duration cpu() {
        return spent.plus(running.cpu());
    }

    @Override
    public void close() {
        if (running != null) {
            running.close();
        }
    }
}
