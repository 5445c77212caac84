package io.causerie.connect;

import io.causerie.channel.Channels;
import io.causerie.channel.PageAccess;
import io.causerie.graph.PageApi;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Shows people who have not written yet what the operator wants them to see. */
@ApplicationScoped
public class Welcomes {
    @Inject
    PageApi pages;

    @Inject
    Channels channels;

    @Inject
    WelcomesKept kept;

    /** Empty until one was saved. */
    public Optional<Welcome> of(String page) {
        return kept.of(page);
    }

    /** Tells Meta, then keeps it; a fault means that nothing was kept. Two of Meta's ten calls in ten minutes at most. */
    public Optional<Fault> save(String page, Welcome welcome) {
        Optional<Fault> fault = WelcomeJson.fault(welcome).or(() -> tell(page, welcome));
        if (fault.isEmpty()) {
            kept.keep(page, welcome);
        }
        return fault;
    }

    private Optional<Fault> tell(String page, Welcome welcome) {
        PageAccess access = channels.access(page).orElseThrow();
        List<String> cleared = WelcomeJson.cleared(welcome);
        boolean known = kept.of(page).isPresent();
        Optional<Fault> fault = cleared.isEmpty() || !known
                ? Optional.empty()
                : Refusals.of(pages.clearProfile(access, cleared), Flaw.META_REFUSED);
        return fault.isPresent() || WelcomeJson.set(welcome).isEmpty()
                ? fault
                : Refusals.of(pages.profile(access, WelcomeJson.set(welcome).toString()), Flaw.META_REFUSED);
    }
}
