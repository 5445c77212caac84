package io.causerie.understanding.entity;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.causerie.bot.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Recorded answers of SAP Conversational AI; tests that want them are skipped where they are missing. */
final class Shared {
    private Shared() {}

    static Path folder(String name) {
        Path folder = Path.of(System.getProperty("causerie.shared", "../shared"), name);
        assumeTrue(Files.exists(folder), "The shared files are not here");
        return folder;
    }

    static Object json(Path file) {
        try {
            return Json.read(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All request API results, at any depth, of a folder's files. */
    static List<Map<?, ?>> results(String name) {
        try (Stream<Path> files = Files.walk(folder(name))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> file.toString().contains("-real-"))
                    .sorted()
                    .flatMap(file -> results(json(file)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Map<?, ?>> results(Object json) {
        if (json instanceof Map<?, ?> map) {
            Stream<Map<?, ?>> inside = map.values().stream().flatMap(Shared::results);
            return map.containsKey("entities") && map.containsKey("source") ? Stream.of(map) : inside;
        }
        return json instanceof List<?> list ? list.stream().flatMap(Shared::results) : Stream.empty();
    }
}
