package io.causerie.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The JDKs of this machine. */
final class JavaHome {

    private static final Pattern VERSION = Pattern.compile("JAVA_VERSION=\"(\\d+)");

    /** The first JDK of at least this feature version: the one named for Payara, the usual ones, then any other. */
    static Optional<Path> atLeast(int feature) {
        return Stream.of(named(), onPath(), installed())
                .flatMap(homes -> homes)
                .filter(home -> feature(home) >= feature)
                .findFirst();
    }

    private static Stream<Path> named() {
        return Stream.of(System.getenv("CAUSERIE_PAYARA_JAVA_HOME"), System.getenv("JAVA_HOME"), currentHome())
                .filter(Objects::nonNull)
                .map(Path::of);
    }

    private static String currentHome() {
        return System.getProperty("java.home");
    }

    private static Stream<Path> onPath() {
        return Arrays.stream(System.getenv("PATH").split(java.io.File.pathSeparator))
                .map(directory -> Path.of(directory, "java"))
                .filter(Files::isExecutable)
                .flatMap(java -> realPath(java).stream())
                .map(java -> java.getParent().getParent());
    }

    private static Stream<Path> installed() {
        try (var homes = Files.list(Path.of("/usr/lib/jvm"))) {
            return homes.sorted().toList().stream();
        } catch (IOException e) {
            return Stream.empty();
        }
    }

    private static int feature(Path home) {
        try {
            var version = VERSION.matcher(Files.readString(home.resolve("release")));
            return version.find() ? Integer.parseInt(version.group(1)) : 0;
        } catch (IOException e) {
            return 0;
        }
    }

    private static Optional<Path> realPath(Path file) {
        try {
            return Optional.of(file.toRealPath());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private JavaHome() {}
}
