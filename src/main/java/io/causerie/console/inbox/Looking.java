package io.causerie.console.inbox;

import io.causerie.channel.Channels;
import io.causerie.console.Address;
import io.causerie.console.PageName;
import io.causerie.conversation.Overview;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What somebody looks at, as their address says: side, Facebook Page, search, conversation. */
@RequestScoped
class Looking {
    static final String PATH = "/inbox";

    @Inject
    HttpServletRequest request;

    @Inject
    Channels channels;

    private List<PageName> pages;

    Overview.Side side() {
        String asked = text("side").toUpperCase(Locale.ROOT);
        return Stream.of(Overview.Side.values())
                .filter(side -> side.name().equals(asked))
                .findFirst()
                .orElse(Overview.Side.ALL);
    }

    List<PageName> allPages() {
        if (pages == null) {
            pages = PageName.all(channels);
        }
        return pages;
    }

    /** The one in the address, else all. */
    List<String> pages() {
        List<String> all = allPages().stream().map(PageName::id).toList();
        return all.contains(page()) ? List.of(page()) : all;
    }

    String page() {
        return text("page");
    }

    String words() {
        return text("q").strip();
    }

    /** Empty while none is chosen. */
    String conversation() {
        return text("c");
    }

    Optional<Overview.Mark> after() {
        String[] parts = text("after").split(",", 2);
        return parts.length < 2 ? Optional.empty() : time(parts[0]).map(at -> new Overview.Mark(at, parts[1]));
    }

    /** Where the transcript ends that is shown; empty for its newest lines. */
    Optional<Instant> before() {
        return time(text("before"));
    }

    private static Optional<Instant> time(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(text));
        } catch (DateTimeParseException notATime) {
            return Optional.empty();
        }
    }

    /** This list, without a chosen conversation. */
    Address list() {
        String side = side() == Overview.Side.ALL ? "" : side().name().toLowerCase(Locale.ROOT);
        return Address.of(PATH).with("side", side).with("page", page()).with("q", words());
    }

    /** This list and this conversation. */
    Address here() {
        return list().with("c", conversation());
    }

    String text(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }
}
