package io.causerie.server;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** The files of one Open Liberty server: the repository's own {@code server.xml} and {@code liberty/}, and the test's wishes. */
final class LibertyFiles {

    static final Path INSTALLATION = Path.of(".liberty", "wlp").toAbsolutePath();
    private final ServerSetup setup;
    private final Path overrides;

    private LibertyFiles(ServerSetup setup, Path server) {
        this.setup = setup;
        this.overrides = server.resolve("configDropins/overrides");
    }

    /** The name of the server, which no other server on this machine has: Arquillian looks for running ones by it. */
    static String serverName(ServerSetup setup, int port) {
        return setup.name() + "-" + port;
    }

    /** Makes the server's directory anew, without an application. */
    static LibertyFiles create(ServerSetup setup, int port) throws IOException {
        var server = setup.directory().resolve("servers").resolve(serverName(setup, port));
        Directories.delete(setup.directory());
        Directories.copy(Path.of("liberty"), server);
        Files.copy(Path.of("server.xml"), server.resolve("server.xml"));
        Files.write(server.resolve("jvm.options"), Servers.JVM_OPTIONS);
        Files.writeString(server.resolve("server.env"), "keystore_password=" + UUID.randomUUID() + "\n");
        copyDrivers(Files.createDirectories(server.resolve("lib/jdbc")));
        var files = new LibertyFiles(setup, server);
        Files.createDirectories(files.overrides);
        files.override("variables.xml", files.variables(port));
        return files;
    }

    void deploy(Path war) throws IOException {
        override("application.xml", "<webApplication location=\"" + war + "\"/>");
    }

    void dropIn(Path file) throws IOException {
        Files.copy(file, overrides.resolve(file.getFileName()));
    }

    private void override(String file, String content) throws IOException {
        Files.writeString(overrides.resolve(file), "<server>\n  " + content + "\n</server>\n");
    }

    private String variables(int port) {
        var variables = new TreeMap<>(setup.properties());
        variables.putAll(Map.of("http.host", "127.0.0.1", "http.port", "" + port, "https.port", "" + FreePort.find()));
        return variables.entrySet().stream()
                .map(entry ->
                        "<variable name=\"%s\" value=\"%s\"/>".formatted(entry.getKey(), escape(entry.getValue())))
                .collect(joining("\n  "));
    }

    private static void copyDrivers(Path directory) throws IOException {
        for (var driver : List.of(org.h2.Driver.class, org.postgresql.Driver.class)) {
            var jar = Path.of(
                    driver.getProtectionDomain().getCodeSource().getLocation().getPath());
            Files.copy(jar, directory.resolve(jar.getFileName()));
        }
    }

    private static String escape(String value) {
        return value.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
