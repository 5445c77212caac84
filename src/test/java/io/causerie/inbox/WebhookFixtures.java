package io.causerie.inbox;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Real webhook bodies, as their index lists them. */
record WebhookFixtures(String file, List<String> kinds) {

    private static final Path FOLDER =
            Path.of(System.getProperty("causerie.shared", "../shared")).resolve("fixtures");

    static List<WebhookFixtures> all() {
        Path index = FOLDER.resolve("INDEX.tsv");
        assumeTrue(Files.exists(index), "no real payloads: " + index.toAbsolutePath() + " is missing");
        try (Stream<String> lines = Files.lines(index)) {
            return lines.filter(line -> line.startsWith("webhooks/"))
                    .map(line -> line.split("\t"))
                    .map(cells -> new WebhookFixtures(cells[0], List.of(cells[2].split(","))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(String file) {
        Path path = FOLDER.resolve(file);
        assumeTrue(Files.exists(path), "no real payload: " + path.toAbsolutePath() + " is missing");
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] bytes() {
        return bytes(file);
    }

    List<Body.Item> items() {
        return items(bytes());
    }

    static List<Body.Item> items(byte[] body) {
        if (Body.read(body) instanceof Body.Items items) {
            return items.items();
        }
        throw new AssertionError("unreadable: " + Body.read(body));
    }

    @Override
    public String toString() {
        return file;
    }
}
