package io.causerie.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The product on Payara Server 7, in a domain of its own made from the one that comes with the distribution. */
public final class PayaraServer implements RunningServer {

    private static final Path INSTALLATION = Path.of(".payara", "payara7").toAbsolutePath();
    private static final String DOMAIN = "causerie";

    private final ServerSetup setup;
    private final Path javaHome;
    private final PayaraDomain domain;
    private final int port = FreePort.find();
    private final int adminPort = FreePort.find();
    private ProcessHandle process;

    private PayaraServer(ServerSetup setup, Path javaHome) {
        this.setup = setup;
        this.javaHome = javaHome;
        this.domain = new PayaraDomain(setup.directory().resolve(DOMAIN));
    }

    /** A JDK that Payara 7 runs on, if this machine has one; {@code CAUSERIE_PAYARA_JAVA_HOME} may name it. */
    public static Optional<Path> javaHome() {
        return JavaHome.atLeast(21);
    }

    /** Makes a server and starts it. */
    public static PayaraServer start(ServerSetup setup) {
        var server = new PayaraServer(setup, javaHome().orElseThrow());
        try {
            server.create();
        } catch (IOException e) {
            throw new UncheckedIOException("Is Payara installed in " + INSTALLATION + "?", e);
        }
        return server;
    }

    @Override
    public URI baseUri() {
        return URI.create("http://127.0.0.1:" + port);
    }

    @Override
    public void start() {
        try {
            launch(List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
    public void redeploy() {
        try {
            asadmin(List.of("--port", "" + adminPort, "redeploy", "--name", "causerie", War.FILE.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Readiness.await(this, process);
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
        return Servers.read(domain.log());
    }

    private void create() throws IOException {
        Directories.delete(setup.directory());
        domain.create(INSTALLATION.resolve("glassfish/domains/domain1"), port, adminPort);
        var resources = domain.resources(setup.dataDir().resolve("causerie"), setup.properties());
        var deployment = domain.deployment(War.FILE);
        launch(List.of("--prebootcommandfile", resources.toString(), "--postbootcommandfile", deployment.toString()));
    }

    private void launch(List<String> options) throws IOException {
        var command = new ArrayList<>(
                List.of("start-domain", "--domaindir", setup.directory().toString()));
        command.addAll(options);
        command.add(DOMAIN);
        asadmin(command);
        process = Servers.watch(domain.process());
        Readiness.await(this, process);
    }

    private void asadmin(List<String> arguments) throws IOException {
        var command =
                new ArrayList<>(List.of(INSTALLATION.resolve("bin/asadmin").toString()));
        command.addAll(arguments);
        var asadmin = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(setup.directory().resolve("asadmin.log").toFile());
        asadmin.environment().put("AS_JAVA", javaHome.toString());
        asadmin.environment().put("JAVA_HOME", javaHome.toString());
        Servers.awaitSuccess(asadmin.start());
    }
}
