package io.causerie.server;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What README tells a newcomer to type first, in a copy of the repository that nobody has built yet. */
final class FirstCommand implements AutoCloseable {
    private static final List<String> NEEDED =
            List.of("pom.xml", "server.xml", "LICENSE", "NOTICE", "liberty", "src/main", "src/simulator");
    private static final String READY = "CWWKF0011I";

    private final Path repository;
    private final int port;
    private final Process mvn;

    private FirstCommand(Path repository, int port, Process mvn) {
        this.repository = repository;
        this.port = port;
        this.mvn = mvn;
    }

    /** Types {@code mvn liberty:run}, on ports that are free, and returns once the log says that the server is ready. */
    static FirstCommand type(Path repository) throws IOException {
        Directories.delete(repository);
        for (String each : NEEDED) {
            Path to = repository.resolve(each);
            Files.createDirectories(to.getParent());
            Directories.copy(Path.of(each), to);
        }
        int port = FreePort.find();
        var typed = new FirstCommand(repository, port, mvn(repository, port));
        Servers.awaitTrue(() -> typed.log().contains(READY) || !typed.mvn.isAlive());
        return typed;
    }

    private static Process mvn(Path repository, int port) throws IOException {
        var command = new ProcessBuilder(
                Path.of(System.getProperty("maven.home"), "bin", "mvn").toString(),
                "-B",
                "-ntp",
                "-Dmaven.repo.local=" + System.getProperty("localRepository"),
                "-Dliberty.var.http.port=" + port,
                "-Dliberty.var.https.port=" + FreePort.find(),
                "liberty:run");
        command.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process mvn = command.directory(repository.toFile())
                .redirectErrorStream(true)
                .redirectOutput(repository.resolve("console.log").toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(mvn)));
        return mvn;
    }

    URI baseUri() {
        return URI.create("http://localhost:" + port);
    }

    String log() {
        return Servers.read(repository.resolve("console.log"));
    }

    /** Where the server keeps all that it writes. */
    Path written() {
        return repository.resolve(".liberty");
    }

    /** How the server was told of what makes the application: folders and files, each of which it watches. */
    String application() {
        return Servers.read(written().resolve("wlp/usr/servers/causerie/dropins/causerie.war.xml"));
    }

    @Override
    public void close() throws IOException {
        end(mvn);
        mvn.onExit().join();
        Directories.delete(repository);
    }

    private static void end(Process mvn) {
        mvn.descendants().forEach(Servers::kill);
        mvn.destroyForcibly();
    }
}
