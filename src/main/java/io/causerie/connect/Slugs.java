package io.causerie.connect;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;

/** Names for callbacks, {@code /webhook/{slug}}, out of what apps are called. Pure. */
final class Slugs {
    private static final int LONGEST = 40;

    private Slugs() {}

    /** A free one: the name's letters and digits, with the end of the id where another app has it already. */
    static String of(String name, String appId, Predicate<String> taken) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        String cut = plain.substring(0, Math.min(plain.length(), LONGEST)).replaceAll("^-+|-+$", "");
        String slug = cut.isEmpty() ? "app-" + appId : cut;
        return taken.test(slug) ? slug + "-" + appId : slug;
    }
}
