package io.causerie.bot;

import java.util.List;

/** Bots that come with the product, to begin with or to learn from. */
public final class SampleBots {
    public static final List<String> NAMES = List.of("joke-bot");

    private SampleBots() {}

    /** The bot file of one of {@link #NAMES}. */
    public static String file(String name) {
        return Resources.text("samples/" + name + ".yaml");
    }
}
