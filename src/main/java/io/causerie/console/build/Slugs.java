package io.causerie.console.build;

import java.text.Normalizer;
import java.util.Locale;

/** Names that people type as the bot file has them. */
final class Slugs {
    private Slugs() {}

    /** Empty when nothing is left of it. */
    static String of(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        String slug =
                plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_]+", "-").replaceAll("^[-_]+|-+$", "");
        return slug.length() <= 100 ? slug : slug.substring(0, 100);
    }
}
