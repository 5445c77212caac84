package io.causerie.server;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;

/** The product on Open Liberty, with the repository's own {@code server.xml} and {@code liberty/}. */
public final class LibertyServer implements RunningServer {

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
            var files = LibertyFiles.create(setup, server.port);
            for (var dropin : dropins) {
                files.dropIn(dropin);
            }
            files.deploy(War.FILE);
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
        var server = LibertyFiles.INSTALLATION.resolve("bin/server").toString();
        var command = new ProcessBuilder(server, "run", LibertyFiles.serverName(setup, port))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(console));
        command.environment().put("JAVA_HOME", System.getProperty("java.home"));
        command.environment().put("WLP_USER_DIR", setup.directory().toString());
        command.environment().put("WLP_LOGGING_CONSOLE_LOGLEVEL", "INFO");
        try {
            process = Servers.watch(command.start().toHandle());
        } catch (IOException e) {
            throw new UncheckedIOException("Is Open Liberty installed in " + LibertyFiles.INSTALLATION + "?", e);
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

    /** Liberty looks twice a second whether a WAR has changed; CWWKZ0003I says that the application was updated. */
    @Override
    public void redeploy() {
        var updates = updates();
        try {
            var changed = Files.getLastModifiedTime(War.FILE).toInstant().plusSeconds(2);
            Files.setLastModifiedTime(War.FILE, FileTime.from(changed));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Servers.awaitTrue(() -> updates() > updates);
        Readiness.await(this, process);
    }

    private long updates() {
        return log().lines().filter(line -> line.contains("CWWKZ0003I")).count();
    }

    @Override
    public long residentBytes() {
        return Servers.residentBytes(process);
    }

    @Override
    public long loadedCopies(String className) {
        return Servers.loadedCopies(process, className);
    }

    @Override
    public String log() {
        return Servers.read(console.toPath());
    }
}
