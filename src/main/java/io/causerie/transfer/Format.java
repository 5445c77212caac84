package io.causerie.transfer;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Forms a bot can leave in. */
public enum Format {
    /** The bot file; nothing is lost. */
    YAML("application/yaml"),
    /** The bot file as JSON; nothing is lost. */
    JSON("application/json"),
    /** What the bot learns from, for a spreadsheet: intents, entities with values, expressions with their tags. */
    CSV("text/csv; charset=utf-8");

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Format> of(String word) {
        return Arrays.stream(values())
                .filter(format -> format.word().equals(word))
                .findFirst();
    }
}
