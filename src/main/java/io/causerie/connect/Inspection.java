package io.causerie.connect;

import io.causerie.channel.AppAccess;
import io.causerie.channel.Channels;
import io.causerie.channel.Page;
import io.causerie.channel.PageAccess;
import io.causerie.channel.PageChanges;
import io.causerie.graph.AppApi;
import io.causerie.graph.PageApi;
import io.causerie.graph.PageReply;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks at a page through Meta's eyes and keeps what it finds; a dead token silences the page, a living one lifts that. */
@ApplicationScoped
public class Inspection {
    @Inject
    AppApi apps;

    @Inject
    PageApi pages;

    @Inject
    Channels channels;

    @Inject
    PageChanges changes;

    @Inject
    Watch watch;

    @Inject
    Clock clock;

    /** Waits for Meta, four questions long. */
    public void look(String pageId) {
        Optional<Page> page = channels.page(pageId);
        Optional<PageAccess> access = channels.access(pageId);
        if (page.isEmpty() || access.isEmpty()) {
            watch.forget(pageId);
            return;
        }
        AppAccess app = channels.app(page.get().app()).orElseThrow();
        List<Finding> findings = ask(app, access.get());
        findings.add(Judgement.mode(page.get().alarm()));
        watch.found(pageId, findings);
        findings.stream().filter(finding -> finding.about() == About.TOKEN).forEach(token -> follow(pageId, token));
    }

    private List<Finding> ask(AppAccess app, PageAccess page) {
        Judgement judgement = new Judgement(app.appId(), app.slug(), clock.instant());
        List<Finding> findings = new ArrayList<>(judgement.token(apps.inspect(app, page.accessToken())));
        findings.addAll(judgement.callback(apps.callback(app)));
        findings.addAll(judgement.subscription(pages.subscriptions(page)));
        if (pages.identity(page) instanceof PageReply.Given<PageApi.Identity> given) {
            changes.namePage(page.pageId(), given.value().name());
            findings.add(Judgement.rate(given.value().usage()));
        }
        return findings;
    }

    private void follow(String page, Finding token) {
        if (token.verdict() == Verdict.TOKEN_DEAD) {
            channels.hold(page, Page.FOR_GOOD, Page.DEAD_TOKEN + " " + token.detail());
        } else if (token.verdict() == Verdict.TOKEN_LIVES) {
            changes.liftDeadToken(page);
        }
    }
}
