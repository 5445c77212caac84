package io.causerie.connect;

import io.causerie.channel.AppAccess;
import io.causerie.channel.Channels;
import io.causerie.channel.Page;
import io.causerie.channel.PageAccess;
import io.causerie.channel.PageChanges;
import io.causerie.graph.AppApi;
import io.causerie.graph.PageApi;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** What must be told to Meta so that events come, and so that they stop. */
@ApplicationScoped
public class Webhooks {
    @Inject
    AppApi apps;

    @Inject
    PageApi pages;

    @Inject
    Channels channels;

    @Inject
    PageChanges changes;

    /** Registers the app's callback and subscribes the page, both for exactly what a bot needs. Empty when all is well. */
    public Optional<Fault> open(String page, String callbackUrl) {
        AppAccess app = app(page);
        return Refusals.of(apps.register(app, callbackUrl, Needs.FIELDS), Flaw.META_REFUSED)
                .or(() -> subscribe(page));
    }

    /** The page's side alone, where the callback was entered by hand. */
    public Optional<Fault> subscribe(String page) {
        return Refusals.of(pages.subscribe(access(page), Needs.FIELDS), Flaw.SUBSCRIBING_REFUSED);
    }

    /**
     * Takes the page away from the bot for good: Meta sends nothing of it any more and its token is forgotten. What was said
     * stays. A fault says that Meta could not be told; the page is forgotten all the same.
     */
    public Optional<Fault> disconnect(String page) {
        Optional<Fault> fault = Refusals.of(pages.unsubscribe(access(page)), Flaw.META_REFUSED);
        changes.forgetPage(page);
        return fault;
    }

    private PageAccess access(String page) {
        return channels.access(page).orElseThrow(() -> unknown(page));
    }

    private AppAccess app(String page) {
        return channels.page(page).map(Page::app).flatMap(channels::app).orElseThrow(() -> unknown(page));
    }

    private static IllegalArgumentException unknown(String page) {
        return new IllegalArgumentException("Page " + page + " is not connected");
    }
}
