package io.causerie.graph;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Real payloads, where they are at hand. */
final class SharedFiles {

    private static final Path FOLDER =
            Path.of(System.getProperty("causerie.shared", "../shared")).resolve("fixtures");

    private SharedFiles() {}

    static String text(String file) {
        Path path = FOLDER.resolve(file);
        assumeTrue(Files.exists(path), "no real payload: " + path.toAbsolutePath() + " is missing");
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonObject object(String file) {
        return read(text(file)).asJsonObject();
    }

    static JsonArray array(String file) {
        return read(text(file)).asJsonArray();
    }

    static JsonStructure read(String json) {
        return Json.createReader(new StringReader(json)).read();
    }

    /** The names, below the fixtures, of all files in a folder. */
    static List<String> in(String folder) {
        Path path = FOLDER.resolve(folder);
        assumeTrue(Files.isDirectory(path), "no real payloads: " + path.toAbsolutePath() + " is missing");
        try (Stream<Path> files = Files.list(path)) {
            return files.map(file -> folder + "/" + file.getFileName()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
