package io.causerie.transfer;

import java.text.Normalizer;
import java.util.Locale;

/** Names as the bot file writes them, made of names as people write them. */
final class Slugs {
    private static final int LONGEST = 100;
    private static final int LONGEST_OF_BOT = 63;

    private Slugs() {}

    /** Small letters, digits, "-" and "_"; for a name with none of them, a number made of it. */
    static String of(String name) {
        String plain = Normalizer.normalize(name.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9_]+", "-")
                .replaceAll("^[-_]+|-+$", "");
        return plain.isEmpty() ? "n" + Integer.toHexString(name.hashCode()) : cut(plain, LONGEST);
    }

    /** A bot's name also stands in URLs. */
    static String ofBot(String name) {
        return cut(of(name).replace('_', '-'), LONGEST_OF_BOT);
    }

    static String cut(String slug, int longest) {
        return slug.length() <= longest ? slug : slug.substring(0, longest).replaceAll("-+$", "");
    }

    /** ISO codes as the bot file writes them: {@code en}, {@code zh-TW}; empty for what is no such code. */
    static String language(String code) {
        String[] parts = code.strip().split("[-_]", 2);
        String language = parts[0].toLowerCase(Locale.ROOT) + (parts.length > 1 ? "-" + parts[1] : "");
        return language.matches("[a-z]{2,3}(-[A-Za-z]{2,4})?") ? language : "";
    }
}
