package io.causerie.console;

import io.causerie.login.Person;
import io.causerie.login.Role;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The rooms of the console as people know them, in the order of the work, and who may enter each. */
public enum Place {
    /** From nothing to a published bot, and afterwards how the pages are. */
    CONNECT("plug", Role.ADMIN, Role.VIEWER),
    /** What the bot understands and says. */
    BUILD("hammer", Role.ADMIN, Role.AUTHOR),
    /** A chat with the bot that nobody else sees. */
    TEST("flask-conical", Role.ADMIN, Role.AUTHOR, Role.VIEWER),
    /** What people wrote and what the bot made of it. */
    TRAIN("graduation-cap", Role.ADMIN, Role.AUTHOR, Role.VIEWER),
    /** Conversations as they happen. */
    INBOX("inbox", Role.ADMIN, Role.AGENT, Role.AUTHOR, Role.VIEWER),
    /** How it goes. */
    MONITOR("chart-column", Role.ADMIN, Role.AUTHOR, Role.AGENT, Role.VIEWER),
    /** Who may enter, what they did, how the house is configured. */
    PEOPLE("users", Role.ADMIN);

    private final String icon;
    private final Set<String> roles;

    Place(String icon, String... roles) {
        this.icon = icon;
        this.roles = Set.of(roles);
    }

    /** The place a path belongs to: {@code /inbox.xhtml}, {@code /inbox}, and whatever is below {@code /inbox/}. */
    static Optional<Place> of(String path) {
        return Stream.of(values())
                .filter(place -> path.matches(place.getPath() + "(\\.xhtml|/.*)?"))
                .findFirst();
    }

    public boolean isOpenTo(Person person) {
        return person.roles().stream().anyMatch(roles::contains);
    }

    public String getPath() {
        return "/" + name().toLowerCase(Locale.ROOT);
    }

    public String getIcon() {
        return icon;
    }

    public String getTextKey() {
        return "shell.place." + name().toLowerCase(Locale.ROOT);
    }
}
