package io.causerie.console.connect;

import io.causerie.channel.AppAccess;
import io.causerie.channel.Channels;
import io.causerie.channel.Page;
import io.causerie.channel.PageState;
import io.causerie.connect.About;
import io.causerie.connect.Finding;
import io.causerie.connect.Needs;
import io.causerie.connect.Verdict;
import io.causerie.connect.Watch;
import io.causerie.console.Say;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** One connected page: its status board and what Meta's dashboard wants to know of this house. */
@Named
@RequestScoped
public class PageShown {
    private static final Set<Verdict> MENDED_BY_OPENING = Set.of(
            Verdict.CALLBACK_ELSEWHERE,
            Verdict.CALLBACK_NONE,
            Verdict.CALLBACK_OFF,
            Verdict.APP_FIELDS_MISSING,
            Verdict.PAGE_FIELDS_MISSING,
            Verdict.PAGE_NOT_SUBSCRIBED,
            Verdict.ECHO_UNGUARDED);

    @Inject
    HttpServletRequest request;

    @Inject
    Channels channels;

    @Inject
    Watch watch;

    @Inject
    Addresses addresses;

    @Inject
    Say say;

    @Inject
    Clock clock;

    private Page page;
    private List<Light> lights;

    /** One line of the board, in words. */
    public record Light(String tone, String about, String words, String way) {
        public String icon() {
            return switch (tone) {
                case "good" -> "circle-check";
                case "warn" -> "triangle-alert";
                case "bad" -> "circle-x";
                default -> "info";
            };
        }
    }

    public boolean isKnown() {
        return found().isPresent();
    }

    /** The page of the address. */
    Page page() {
        return found().orElseThrow(() -> new IllegalArgumentException("No such page"));
    }

    private Optional<Page> found() {
        if (page == null) {
            page = Optional.ofNullable(request.getParameter("page"))
                    .flatMap(channels::page)
                    .orElse(null);
        }
        return Optional.ofNullable(page);
    }

    /** What was read before an action is old after it. */
    void changed() {
        page = null;
        lights = null;
    }

    public List<Light> getLights() {
        if (lights == null) {
            lights = watch.of(page().id()).stream().map(this::light).toList();
        }
        return lights;
    }

    private Light light(Finding finding) {
        Verdict verdict = finding.verdict();
        String words = say.it("connect.verdict." + verdict.key(), finding.detail());
        String way = verdict.isProblem() ? say.it("connect.way." + verdict.key()) : "";
        return new Light(
                verdict.tone(), say.it("connect.about." + finding.about().key()), words, way);
    }

    /** Whether events come in: Meta has our address, and the page is subscribed. */
    public boolean isHeard() {
        List<Finding> findings = watch.of(page().id());
        return findings.stream().anyMatch(each -> each.about() == About.PAGE_FIELDS)
                && findings.stream().noneMatch(each -> MENDED_BY_OPENING.contains(each.verdict()));
    }

    public Instant getLookedAt() {
        return watch.lookedAt(page().id()).orElse(null);
    }

    public String getId() {
        return page().id();
    }

    public String getName() {
        return isKnown() ? page().name() : "";
    }

    public String getBot() {
        return page().bot();
    }

    public String getApp() {
        return page().app();
    }

    public String getAppId() {
        return channels.app(getApp()).map(AppAccess::appId).orElse("");
    }

    public String getState() {
        return page().state().name().toLowerCase(Locale.ROOT);
    }

    public boolean isTesting() {
        return page().state() == PageState.TESTING;
    }

    public boolean isLive() {
        return page().state() == PageState.LIVE;
    }

    public boolean isPaused() {
        return page().state() == PageState.PAUSED;
    }

    /** Why Meta keeps the page silent, in Meta's words; empty when it may speak. */
    public String getAlarm() {
        return page().isHeld(clock.instant()) ? page().alarm() : "";
    }

    public String getChat() {
        return addresses.chat(getId());
    }

    public String getFields() {
        return String.join(", ", Needs.FIELDS);
    }

    public String getCallback() {
        return addresses.callback(getApp());
    }

    public boolean isReachable() {
        return addresses.isReachable();
    }

    public String getDeauthorize() {
        return addresses.deauthorize(getApp());
    }

    public String getDataDeletion() {
        return addresses.dataDeletion(getApp());
    }
}
