package io.causerie.channel;

import io.causerie.database.Briefly;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** Finds apps and pages for the hot path, which must not open a transaction per message: what it says may be a second old. */
@ApplicationScoped
public class Directory {
    private static final Duration A_MOMENT = Duration.ofSeconds(1);

    @Inject
    Channels channels;

    @Inject
    Clock clock;

    private Briefly<AppAccess> apps;
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
        return apps.get(slug, channels::app);
    }

    /** What it takes to speak for a page, or empty when it is not connected. */
    public Optional<PageAccess> access(String page) {
        return pages.get(page, channels::access);
    }
}
