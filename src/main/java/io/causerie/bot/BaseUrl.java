package io.causerie.bot;

import java.net.URI;
import java.util.Optional;

/** The rules for an address that routes are appended to. */
public final class BaseUrl {
    public static final int LONGEST = 500;

    private BaseUrl() {}

    /** What is wrong with it, and the way out. */
    public record Fault(String message, String fix) {}

    /** Empty for {@code https://shop.example.com/bot} and its like, with or without a slash at the end. */
    public static Optional<Fault> fault(String url) {
        if (!CallReader.isHttp(url)) {
            return fault("is no web address", "write https://shop.example.com/bot, without variables");
        }
        URI uri = URI.create(url);
        if (uri.getRawUserInfo() != null) {
            return fault("holds a user or a password", "keep them as credentials and name these in the call");
        }
        if (uri.getRawQuery() != null || uri.getRawFragment() != null) {
            return fault("has a \"?\" or a \"#\", behind which no route can stand", "leave out what begins there");
        }
        return url.length() > LONGEST
                ? fault("is longer than " + LONGEST + " characters", "shorten it")
                : Optional.empty();
    }

    private static Optional<Fault> fault(String message, String fix) {
        return Optional.of(new Fault(message, fix));
    }
}
