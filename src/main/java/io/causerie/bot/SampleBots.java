package io.causerie.bot;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Bots that come with the product, to begin with or to learn from. */
public final class SampleBots {
    public static final List<String> NAMES = List.of("joke-bot");

    private SampleBots() {}

    /** The bot file of one of {@link #NAMES}. */
    public static String file(String name) {
        try (InputStream file = SampleBots.class.getResourceAsStream("samples/" + name + ".yaml")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
