package io.causerie;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;

/** The rooms of the house and the arrows between them, as data. */
final class Rooms {

    private static final Set<String> BEHIND_THE_WINDOWS = Set.of(
            "message",
            "channel",
            "bot",
            "understanding",
            "dialogue",
            "fulfilment",
            "inbox",
            "outbox",
            "conversation",
            "transfer",
            "monitor",
            "login",
            "connect",
            "database",
            "log");

    /** A room and what it may use besides itself; every class of the product lives in one of these rooms. */
    static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            entry("log", Set.of()),
            entry("timer", Set.of("log")),
            entry("database", Set.of("timer", "log")),
            entry("message", Set.of()),
            entry("channel", Set.of("database", "log")),
            entry("bot", Set.of("message", "database")),
            entry("understanding", Set.of("bot", "database", "timer", "log")),
            entry("dialogue", Set.of("message", "bot", "understanding")),
            entry("fulfilment", Set.of("message", "channel", "database")),
            entry("inbox", Set.of("message", "database", "timer", "log")),
            entry("webhook", Set.of("inbox", "channel", "connect", "login", "timer", "log")),
            entry("graph", Set.of("message", "channel")),
            entry("connect", Set.of("graph", "channel", "database", "timer", "log")),
            entry("outbox", Set.of("message", "graph", "database", "timer", "log")),
            entry(
                    "conversation",
                    Set.of(
                            "message",
                            "channel",
                            "bot",
                            "understanding",
                            "dialogue",
                            "fulfilment",
                            "inbox",
                            "outbox",
                            "database",
                            "timer",
                            "log")),
            entry("transfer", Set.of("bot")),
            entry(
                    "monitor",
                    Set.of(
                            "channel",
                            "fulfilment",
                            "inbox",
                            "outbox",
                            "graph",
                            "conversation",
                            "database",
                            "timer",
                            "log")),
            entry("login", Set.of("database", "timer", "log")),
            entry("console", BEHIND_THE_WINDOWS),
            entry("api", BEHIND_THE_WINDOWS),
            entry("simulator", Set.of()));

    static String packageOf(String room) {
        return "io.causerie." + room + "..";
    }

    static String[] packagesOf(Set<String> rooms) {
        return rooms.stream().map(Rooms::packageOf).toArray(String[]::new);
    }

    private Rooms() {}
}
