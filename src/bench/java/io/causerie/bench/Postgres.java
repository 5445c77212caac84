package io.causerie.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A PostgreSQL of our own with a fresh data directory and the durable settings it comes with. */
final class Postgres implements AutoCloseable {

    static final String USER = "causerie";
    static final String DATABASE = "postgres";

    private final Path binaries;
    private final Path data;
    private final Path log;
    private final int port = Ports.free();
    private final SmallDisk disk;
    private Duration spent = Duration.ZERO;
    private Child postgres;

    Postgres(Path bench, Path work) {
        binaries = bench.resolve("postgres");
        data = work.resolve("postgres-data");
        disk = new SmallDisk(data);
        log = work.resolve("postgres.log");
    }

    /** @param megabytes of a disk of its own that can be filled; 0: it need not */
    void start(int megabytes) throws IOException, InterruptedException {
        unpack();
        if (megabytes > 0) {
            disk.release();
        }
        new Folder(data).delete();
        if (megabytes > 0) {
            disk.mount(megabytes);
        }
        finish(List.of(tool("initdb"), "-D", data.toString(), "-U", USER, "-E", "UTF8", "--locale=C", "--auth=trust"));
        run();
    }

    /** Again with what it has, after a kill. */
    void run() throws IOException, InterruptedException {
        postgres = Child.start(
                unprivileged(List.of(
                        tool("postgres"),
                        "-D",
                        data.toString(),
                        "-p",
                        Integer.toString(port),
                        "-c",
                        "listen_addresses=127.0.0.1",
                        "-c",
                        "unix_socket_directories=")),
                Map.of(),
                data,
                log);
        postgres.await("PostgreSQL", () -> Ports.open(port), Duration.ofSeconds(60));
    }

    /** The Maven profile leaves the archive of the embedded binaries there. */
    private void unpack() throws IOException, InterruptedException {
        if (Files.exists(binaries.resolve("bin/postgres"))) {
            return;
        }
        try (Stream<Path> files = Files.list(binaries)) {
            Path archive = files.filter(f -> f.toString().endsWith(".txz"))
                    .findFirst()
                    .orElseThrow(
                            () -> new IOException("No PostgreSQL under " + binaries + "; run mvn -Pbench verify once"));
            finish(List.of("tar", "-xJf", archive.toString(), "-C", binaries.toString()));
        }
    }

    private void finish(List<String> command) throws IOException, InterruptedException {
        int code = new ProcessBuilder(command.get(0).endsWith("initdb") ? unprivileged(command) : command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start()
                .waitFor();
        if (code != 0) {
            throw new IOException(command.get(0) + " failed; see " + log);
        }
    }

    /** PostgreSQL refuses to run as root; a user namespace of its own satisfies it. */
    private static List<String> unprivileged(List<String> command) {
        List<String> all = new ArrayList<>();
        if (System.getProperty("user.name").equals("root")) {
            all.addAll(List.of("unshare", "-U"));
        }
        all.addAll(command);
        return all;
    }

    private String tool(String name) {
        return binaries.resolve("bin").resolve(name).toString();
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + DATABASE;
    }

    int port() {
        return port;
    }

    void kill() throws InterruptedException {
        spent = spent.plus(postgres.cpu());
        postgres.kill();
    }

    /** A full disk may have ended it. */
    void fillDisk() throws IOException, InterruptedException {
        disk.fill();
        if (!postgres.isAlive()) {
            spent = spent.plus(postgres.cpu());
            run();
        }
    }

    void execute(String sql) throws IOException {
        try (Connection connection = DriverManager.getConnection(url(), USER, "");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IOException("The database refused: " + e.getMessage(), e);
        }
    }

    Duration cpu() {
        return spent.plus(postgres.cpu());
    }

    @Override
    public void close() {
        if (postgres != null) {
            postgres.close();
        }
        disk.close();
    }
}
