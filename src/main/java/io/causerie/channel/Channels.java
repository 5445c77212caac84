package io.causerie.channel;

import io.causerie.log.Logs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/** The apps and pages of this house. */
@ApplicationScoped
public class Channels {
    private static final Logger LOG = Logs.of(Channels.class);

    @PersistenceContext(unitName = "causerie")
    EntityManager entities;

    @Inject
    SecretKeys keys;

    @Inject
    Event<ChannelChanged> changed;

    @Inject
    Clock clock;

    @Transactional
    public Optional<AppAccess> app(String slug) {
        return Optional.ofNullable(entities.find(App.class, slug)).map(app -> app.access(keys.box()));
    }

    /** True when the app is new. */
    @Transactional
    public boolean saveApp(AppAccess access) {
        App known = entities.find(App.class, access.slug());
        App app = known == null ? new App(access.slug()) : known;
        changed.fire(new ChannelChanged(access.slug()));
        app.identify(access.appId(), access.secret(), access.verifyToken(), keys.box());
        if (known == null) {
            entities.persist(app);
        }
        return known == null;
    }

    /** True when the page is new. */
    @Transactional
    public boolean savePage(
            String id,
            String app,
            String bot,
            String environment,
            String token,
            PageState state,
            List<String> testers) {
        Page known = entities.find(Page.class, id);
        Page page = known == null ? new Page(id) : known;
        changed.fire(new ChannelChanged(id));
        page.connect(app, bot, environment, token, state, testers, keys.box());
        if (known == null) {
            entities.persist(page);
        }
        return known == null;
    }

    @Transactional
    public Optional<Page> page(String id) {
        return Optional.ofNullable(entities.find(Page.class, id));
    }

    @Transactional
    public Map<String, Page> pages(Collection<String> ids) {
        return entities.createQuery("select p from Page p where p.id in :ids", Page.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(Page::id, Function.identity()));
    }

    @Transactional
    public List<Page> pages() {
        return entities.createQuery("select p from Page p order by p.id", Page.class)
                .getResultList();
    }

    /** The app with this id of Meta's. */
    @Transactional
    public Optional<AppAccess> appOf(String appId) {
        return entities.createQuery("select a from App a where a.appId = :id order by a.slug", App.class)
                .setParameter("id", appId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(app -> app.access(keys.box()));
    }

    @Transactional
    public List<AppAccess> apps() {
        return entities.createQuery("select a from App a order by a.slug", App.class)
                .getResultStream()
                .map(app -> app.access(keys.box()))
                .toList();
    }

    /** What it takes to speak for a page, or empty when it is not connected. */
    @Transactional
    public Optional<PageAccess> access(String pageId) {
        return page(pageId).map(page -> access(page, app(page.app()).orElseThrow()));
    }

    PageAccess access(Page page, AppAccess app) {
        return new PageAccess(page.id(), page.openToken(keys.box()), app.secret());
    }

    /** Nothing is sent for the page until then; the alarm says why in the operator's words. */
    @Transactional
    public void hold(String pageId, Instant until, String alarm) {
        changed.fire(new ChannelChanged(pageId));
        page(pageId).ifPresent(page -> {
            boolean spoke = !page.isHeld(clock.instant());
            boolean forGood = until.equals(Page.FOR_GOOD);
            if (page.hold(until, alarm) && (spoke || forGood)) {
                LOG.warning(() ->
                        "Page " + pageId + " says nothing until " + (forGood ? "somebody acts" : until) + ": " + alarm);
            }
        });
    }
}
