package io.causerie.channel;

import io.causerie.database.Briefly;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds apps and pages for the hot path, which must not read them per message: what it says may be a second old. */
@ApplicationScoped
public class Directory {
    private static final Duration A_MOMENT = Duration.ofSeconds(1);

    /** All are read at once: they are few, and a stranger who tries names must not cost a query each. */
    private static final String ALL = "all";

    @Inject
    Channels channels;

    @Inject
    Clock clock;

    private Briefly<Map<String, AppAccess>> apps;
    private Briefly<Pages> pages;

    private record Pages(Map<String, Page> known, Map<String, Optional<PageAccess>> opened) {}

    @PostConstruct
    void open() {
        apps = new Briefly<>(clock, A_MOMENT);
        pages = new Briefly<>(clock, A_MOMENT);
    }

    /** On the node that made a change it is seen at once. */
    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) ChannelChanged change) {
        apps.forget();
        pages.forget();
    }

    public Optional<AppAccess> app(String slug) {
        return apps.get(ALL, all -> Optional.of(byKey(channels.apps(), AppAccess::slug)))
                .map(known -> known.get(slug));
    }

    /** Those of these pages that are connected, by their ids; what another node has just connected is looked for. */
    public Map<String, Page> pages(Set<String> ids) {
        Map<String, Page> known = pages().known();
        if (!known.keySet().containsAll(ids)) {
            return channels.pages(ids);
        }
        return ids.stream().collect(Collectors.toUnmodifiableMap(Function.identity(), known::get));
    }

    /** Ids of the pages that may not speak now. */
    public Set<String> held() {
        Instant now = clock.instant();
        return pages().known().values().stream()
                .filter(page -> page.isHeld(now))
                .map(Page::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether this page is one of those. */
    public boolean isHeld(String page) {
        Page known = pages().known().get(page);
        return known != null && known.isHeld(clock.instant());
    }

    /** What it takes to speak for a page, or empty when it is not connected. */
    public Optional<PageAccess> access(String page) {
        Pages now = pages();
        Optional<PageAccess> opened = now.opened().get(page);
        if (opened == null) {
            opened = access(page, Optional.ofNullable(now.known().get(page)));
            now.opened().put(page, opened);
        }
        return opened;
    }

    private Optional<PageAccess> access(String id, Optional<Page> known) {
        return known.flatMap(page -> app(page.app()).map(app -> channels.access(page, app)))
                .or(() -> channels.access(id));
    }

    private Pages pages() {
        return pages.get(
                        ALL,
                        all -> Optional.of(new Pages(byKey(channels.pages(), Page::id), new ConcurrentHashMap<>())))
                .orElseThrow();
    }

    private static <T> Map<String, T> byKey(Collection<T> all, Function<T, String> key) {
        return all.stream().collect(Collectors.toUnmodifiableMap(key, Function.identity()));
    }
}
