package io.causerie.bot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Files of tests, and the bots in them. */
final class Files {
    private Files() {}

    static String resource(String path) {
        try (var in = Files.class.getResourceAsStream(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Bot bot(String yaml) {
        BotReading reading = BotFile.read(yaml);
        if (reading instanceof BotReading.Refused refused) {
            throw new AssertionError(refused.problems().toString());
        }
        return ((BotReading.Understood) reading).bot();
    }
}
