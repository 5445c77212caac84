package io.causerie.bot;

import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Which names authors may give. */
final class Names {
    static final Set<String> METHODS = Set.of("GET", "POST", "PUT", "PATCH", "DELETE");

    private static final Pattern SLUG = Pattern.compile("[a-z0-9][a-z0-9_-]{0,99}");
    private static final Pattern ALIAS = Pattern.compile("[A-Za-z_][A-Za-z0-9_-]{0,99}");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z]{2,4})?");

    private Names() {}

    static String slug(Item item, String name) {
        if (!SLUG.matcher(name).matches()) {
            item.refuse(
                    "\"" + name + "\" cannot be a name here",
                    "Use small letters, digits, \"-\" and \"_\", at most 100");
        }
        return name;
    }

    static String alias(Item item, String name) {
        if (!ALIAS.matcher(name).matches()) {
            item.refuse(
                    "\"" + name + "\" cannot be a name in the memory",
                    "Start with a letter; then letters, digits, \"-\" and \"_\"");
        }
        return name;
    }

    /** By its name alone: one told as +01:00 would not know of summer. */
    static Optional<ZoneId> timeZone(Item item, String name) {
        Set<String> known = ZoneId.getAvailableZoneIds();
        if (!known.contains(name)) {
            item.refuse(
                    "\"" + name + "\" is not the name of a time zone",
                    Nearest.to(name, known)
                            .map(near -> "Did you mean \"" + near + "\"?")
                            .orElse("Write a name of the IANA list such as Europe/Paris or America/New_York"));
            return Optional.empty();
        }
        return Optional.of(ZoneId.of(name));
    }

    static String language(Item item, String code) {
        if (!LANGUAGE.matcher(code).matches()) {
            item.refuse("\"" + code + "\" is not a language code", "Write an ISO code such as en or fr");
        }
        return code;
    }
}
