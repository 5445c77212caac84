package io.causerie.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A clock of its own for one process, so many seconds off, that can be set while it runs (libfaketime, Debian package faketime). */
record WrongClock(Path library, Path offset) {

    private static final String LIBRARY = "faketime/libfaketime.so.1";

    /** @return nothing where the library is not installed */
    static Optional<WrongClock> of(Path offset) throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("/usr/lib"))) {
            return folders.map(folder -> folder.resolve(LIBRARY))
                    .filter(Files::exists)
                    .findFirst()
                    .map(library -> new WrongClock(library, offset));
        }
    }

    void set(long seconds) throws IOException {
        Files.writeString(offset, (seconds < 0 ? "" : "+") + seconds + "\n");
    }

    /**
     * What measures time that passes is left alone, as it is when somebody sets the clock of a machine: the last but one lets waits of
     * the JVM last, which would end at once.
     */
    Map<String, String> environment() {
        return Map.of(
                "LD_PRELOAD", library.toString(),
                "FAKETIME_TIMESTAMP_FILE", offset.toString(),
                "FAKETIME_CACHE_DURATION", "1",
                "FAKETIME_DONT_FAKE_MONOTONIC", "1",
                "FAKETIME_FORCE_MONOTONIC_FIX", "0",
                "NO_FAKE_STAT", "1");
    }
}
