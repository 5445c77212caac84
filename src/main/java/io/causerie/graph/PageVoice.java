package io.causerie.graph;

import io.causerie.channel.Channels;
import io.causerie.channel.Directory;
import io.causerie.channel.Page;
import io.causerie.channel.PageAccess;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Speaks for pages by their id: finds the token, and keeps pages silent that Meta does not want to hear. */
@ApplicationScoped
public class PageVoice {
    @Inject
    Channels channels;

    @Inject
    Directory directory;

    @Inject
    SendApi api;

    @Inject
    Clock clock;

    /** {@code payload} is sent as it is; one that would start after {@code startBefore} is not sent at all. */
    public CompletionStage<SendResult> say(String page, String payload, Instant startBefore) {
        Optional<PageAccess> access = directory.access(page);
        return access.isPresent()
                ? api.send(access.get(), payload, startBefore)
                : CompletableFuture.completedStage(new SendResult.PageStopped(
                        new GraphError(0, 0, "", "Page " + page + " is not connected", "", "")));
    }

    /** Pages that may not speak now. */
    public Set<String> held() {
        return directory.held();
    }

    public boolean isHeld(String page) {
        return directory.isHeld(page);
    }

    public void hold(String page, PageHold hold) {
        Instant until = hold.pause().map(clock.instant()::plus).orElse(Page.FOR_GOOD);
        channels.hold(page, until, hold.alarm());
    }
}
