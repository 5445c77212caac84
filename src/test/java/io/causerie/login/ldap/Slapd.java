package io.causerie.login.ldap;

import static java.util.concurrent.TimeUnit.SECONDS;

import com.unboundid.ldif.LDIFReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A directory of a test's own: OpenLDAP on loopback, on free ports, with people, nested groups and a password policy. */
public final class Slapd implements AutoCloseable {
    public static final String MISSING =
            "Tests with a real directory are skipped: OpenLDAP is not installed (apt-get install slapd)";

    private static final Path PROGRAM = Path.of("/usr/sbin/slapd");
    private static final Path LOADER = Path.of("/usr/sbin/slapadd");

    private final Path directory;
    private final int plain = freePort();
    private final int encrypted = freePort();
    private Process process;

    private Slapd(Path directory) {
        this.directory = directory;
    }

    public static boolean isInstalled() {
        return Files.isExecutable(PROGRAM) && Files.isExecutable(LOADER);
    }

    public static Slapd start() {
        try {
            var slapd = new Slapd(Files.createTempDirectory("causerie-slapd"));
            slapd.prepare();
            slapd.restart();
            return slapd;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String ldaps() {
        return "ldaps://localhost:" + encrypted;
    }

    public String ldap() {
        return "ldap://localhost:" + plain;
    }

    /** The same server under a name that its certificate does not have. */
    String ldapsUnderAnotherName() {
        return "ldaps://127.0.0.2:" + encrypted;
    }

    /** What an operator would configure for it. */
    public Map<String, String> config(String url) {
        return new TreeMap<>(Map.of(
                "causerie.ldap.url", url,
                "causerie.ldap.trust", directory.resolve("certificate.pem").toString(),
                "causerie.ldap.bind-dn", "cn=service,dc=example,dc=com",
                "causerie.ldap.bind-password", "service-password",
                "causerie.ldap.user-base", "ou=people,dc=example,dc=com",
                "causerie.ldap.group-base", "ou=groups,dc=example,dc=com",
                "causerie.ldap.role.admin", "CN=bot-admins,OU=groups,DC=example,DC=com",
                "causerie.ldap.role.author", "bot-authors",
                "causerie.ldap.role.agent", "nobodys-group;bot-agents",
                "causerie.ldap.role.viewer", "Bot-Viewers"));
    }

    /** What an administrator of the directory changes, in the words of LDIF. */
    public void change(String... ldif) {
        var config = config(ldaps());
        var settings =
                LdapConfig.read(key -> Optional.ofNullable(config.get(key))).settings();
        try (var open = LdapConnections.open(settings.orElseThrow())) {
            LDIFReader.decodeChangeRecord(ldif).processChange(open);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Starts it again on the data it has. */
    public void restart() {
        var urls = "ldap://127.0.0.1:%d/ ldaps://127.0.0.1:%d/ ldaps://127.0.0.2:%d/"
                .formatted(plain, encrypted, encrypted);
        process = run(PROGRAM.toString(), "-f", config().toString(), "-h", urls, "-d", "0");
        awaitPort();
    }

    public void stop() {
        process.destroy();
        await(process);
    }

    @Override
    public void close() {
        stop();
        delete(directory.resolve("data"));
        delete(directory);
    }

    private void prepare() throws IOException {
        Files.createDirectory(directory.resolve("data"));
        Certificates.write(directory);
        Files.writeString(config(), resource("slapd.conf").replace("@dir@", directory.toString()));
        Files.writeString(directory.resolve("people.ldif"), resource("people.ldif"));
        var loader = run(
                LOADER.toString(),
                "-f",
                config().toString(),
                "-l",
                directory.resolve("people.ldif").toString());
        if (await(loader) != 0) {
            throw new IllegalStateException(Files.readString(directory.resolve("log")));
        }
    }

    private Path config() {
        return directory.resolve("slapd.conf");
    }

    private Process run(String... command) {
        try {
            var log = ProcessBuilder.Redirect.appendTo(directory.resolve("log").toFile());
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitPort() {
        var until = System.nanoTime() + SECONDS.toNanos(60);
        while (true) {
            try (var socket = new Socket()) {
                socket.connect(new InetSocketAddress("127.0.0.1", encrypted), 1000);
                return;
            } catch (IOException e) {
                if (!process.isAlive() || System.nanoTime() > until) {
                    throw new IllegalStateException("slapd does not start, see " + directory.resolve("log"), e);
                }
                Thread.onSpinWait();
            }
        }
    }

    private static int await(Process process) {
        try {
            if (!process.waitFor(60, SECONDS)) {
                process.destroyForcibly();
            }
            return process.waitFor();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String resource(String name) throws IOException {
        try (var in = Slapd.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void delete(Path folder) {
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
            Files.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
