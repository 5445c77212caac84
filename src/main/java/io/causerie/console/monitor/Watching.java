package io.causerie.console.monitor;

import io.causerie.channel.Channels;
import io.causerie.console.Address;
import io.causerie.console.PageName;
import io.causerie.monitor.Range;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Which figures somebody wants to see, as their address says: Facebook Page, range. */
@RequestScoped
class Watching {
    static final String PATH = "/monitor";

    @Inject
    HttpServletRequest request;

    @Inject
    Channels channels;

    private List<PageName> pages;

    Range range() {
        String asked = text("range").toUpperCase(Locale.ROOT);
        return Stream.of(Range.values())
                .filter(range -> range.name().equals(asked))
                .findFirst()
                .orElse(Range.WEEK);
    }

    String page() {
        return text("page");
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

    Address here(String path) {
        return Address.of(path)
                .with("range", range().name().toLowerCase(Locale.ROOT))
                .with("page", page());
    }

    String text(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }
}
