package io.causerie.server;

import static java.util.stream.Collectors.joining;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The product on Open Liberty, with the repository's own {@code server.xml} and {@code liberty/}. */
public final class LibertyServer implements RunningServer {

    private static final Path INSTALLATION = Path.of(".liberty", "wlp").toAbsolutePath();
    private static final String NAME = "causerie";

    private final ServerSetup setup;
    private final int port = FreePort.find();
    private final File console;
    private ProcessHandle process;

    private LibertyServer(ServerSetup setup) {
        this.setup = setup;
        this.console = setup.directory().resolve("console.log").toFile();
    }

    /** Makes a server and starts it; each drop-in is copied to {@code configDropins/overrides}, as an operator would. */
    public static LibertyServer start(ServerSetup setup, Path... dropins) {
        var server = new LibertyServer(setup);
        try {
            server.create(List.of(dropins));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.start();
        return server;
    }

    @Override
    public URI baseUri() {
        return URI.create("http://127.0.0.1:" + port);
    }

    @Override
    public void start() {
        var command = new ProcessBuilder(INSTALLATION.resolve("bin/server").toString(), "run", NAME)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(console));
        command.environment().put("JAVA_HOME", System.getProperty("java.home"));
        command.environment().put("WLP_USER_DIR", setup.directory().toString());
        command.environment().put("WLP_LOGGING_CONSOLE_LOGLEVEL", "INFO");
        try {
            process = Servers.watch(command.start().toHandle());
        } catch (IOException e) {
            throw new UncheckedIOException("Is Open Liberty installed in " + INSTALLATION + "?", e);
        }
        Readiness.await(this, process);
    }

    @Override
    public void kill() {
        Servers.kill(process);
    }

    @Override
    public void stop() {
        Servers.stop(process);
    }

    @Override
    public String log() {
        return Servers.read(console.toPath());
    }

    private void create(List<Path> dropins) throws IOException {
        var server = setup.directory().resolve("servers").resolve(NAME);
        Directories.delete(setup.directory());
        Directories.copy(Path.of("liberty"), server);
        Files.copy(Path.of("server.xml"), server.resolve("server.xml"));
        Files.write(server.resolve("jvm.options"), Servers.JVM_OPTIONS);
        copyDrivers(Files.createDirectories(server.resolve("lib/jdbc")));
        var overrides = Files.createDirectories(server.resolve("configDropins/overrides"));
        for (var dropin : dropins) {
            Files.copy(dropin, overrides.resolve(dropin.getFileName()));
        }
        Files.writeString(overrides.resolve("test.xml"), overridesXml());
    }

    private static void copyDrivers(Path directory) throws IOException {
        for (var driver : List.of(org.h2.Driver.class, org.postgresql.Driver.class)) {
            var jar = Path.of(
                    driver.getProtectionDomain().getCodeSource().getLocation().getPath());
            Files.copy(jar, directory.resolve(jar.getFileName()));
        }
    }

    private String overridesXml() {
        var variables = new TreeMap<>(setup.properties());
        variables.putAll(Map.of("http.host", "127.0.0.1", "http.port", "" + port, "https.port", "" + FreePort.find()));
        return variables.entrySet().stream()
                .map(entry ->
                        "<variable name=\"%s\" value=\"%s\"/>".formatted(entry.getKey(), escape(entry.getValue())))
                .collect(joining(
                        "\n  ", "<server>\n  ", "\n  <webApplication location=\"" + War.FILE + "\"/>\n</server>\n"));
    }

    private static String escape(String value) {
        return value.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
