package io.causerie.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** What all servers of the tests have in common: small JVMs that never outlive the tests. */
final class Servers {

    /** Half the CPU time until the product is up, and room for several servers beside a build. */
    static final List<String> JVM_OPTIONS = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx768m");

    /** Makes sure that the server ends with the JVM of the tests. */
    static ProcessHandle watch(ProcessHandle server) {
        Runtime.getRuntime().addShutdownHook(new Thread(server::destroyForcibly));
        return server;
    }

    static void kill(ProcessHandle server) {
        server.destroyForcibly();
        awaitEnd(server);
    }

    static void stop(ProcessHandle server) {
        server.destroy();
        awaitEnd(server);
    }

    /** For a command that brings a server up and returns. */
    static void awaitSuccess(Process command) {
        try {
            if (!command.waitFor(5, TimeUnit.MINUTES) || command.exitValue() != 0) {
                throw new IllegalStateException(
                        "The server did not start: " + command.info().commandLine());
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Looks four times a second, for some minutes. */
    static void awaitTrue(BooleanSupplier fact) {
        for (int looks = 0; !fact.getAsBoolean(); looks++) {
            if (looks > 1_000) {
                throw new IllegalStateException("It does not happen");
            }
            LockSupport.parkNanos(250_000_000);
        }
    }

    static String read(Path log) {
        try {
            return Files.exists(log) ? Files.readString(log) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From Linux' /proc. */
    static long residentBytes(ProcessHandle server) {
        Path status = Path.of("/proc/" + server.pid() + "/status");
        return read(status)
                .lines()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> 1024 * Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElse(0);
    }

    /** By the word of the JDK that the server runs on. */
    static long loadedCopies(ProcessHandle server, String className) {
        jcmd(server, "GC.run");
        // The first lets cleaners and finalizers run; what only they held goes with the second.
        jcmd(server, "GC.run");
        return jcmd(server, "VM.class_hierarchy", className)
                .lines()
                .filter(line -> line.contains(className + "/"))
                .count();
    }

    private static String jcmd(ProcessHandle server, String... order) {
        Path java = Path.of(server.info().command().orElseThrow());
        List<String> command =
                new ArrayList<>(List.of(java.resolveSibling("jcmd").toString(), Long.toString(server.pid())));
        command.addAll(List.of(order));
        try {
            Process asked =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            return new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void awaitEnd(ProcessHandle server) {
        try {
            server.onExit().get(60, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            server.destroyForcibly();
            throw new IllegalStateException("The server does not stop", e);
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private Servers() {}
}
