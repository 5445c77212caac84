package io.causerie.channel;

import io.causerie.database.Briefly;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds apps and pages for the hot path, which must not open a transaction per message: what it says may be a second old. */
@ApplicationScoped
public class Directory {
    private static final Duration A_MOMENT = Duration.ofSeconds(1);

    @Inject
    Channels channels;

    @Inject
    Clock clock;

    private Briefly<Map<String, AppAccess>> apps;
    private Briefly<PageAccess> pages;

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
        return apps.get("all", all -> Optional.of(read())).map(known -> known.get(slug));
    }

    /** All at once, because they are few, and a stranger who tries names must not cost a query each. */
    private Map<String, AppAccess> read() {
        return channels.apps().stream().collect(Collectors.toUnmodifiableMap(AppAccess::slug, Function.identity()));
    }

    /** What it takes to speak for a page, or empty when it is not connected. */
    public Optional<PageAccess> access(String page) {
        return pages.get(page, channels::access);
    }
}
