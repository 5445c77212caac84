package io.causerie.channel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.function.Consumer;

/** What people of the house change about a page that is connected. */
@ApplicationScoped
public class PageChanges {
    @PersistenceContext(unitName = "causerie")
    EntityManager entities;

    @Inject
    SecretKeys keys;

    @Inject
    Event<ChannelChanged> changed;

    /** What a page is called at Meta. */
    @Transactional
    public void namePage(String id, String name) {
        change(id, page -> page.call(name));
    }

    @Transactional
    public void turnPage(String id, PageState state) {
        change(id, page -> page.turn(state));
    }

    @Transactional
    public void giveBot(String id, String bot) {
        change(id, page -> page.answerWith(bot));
    }

    @Transactional
    public void renewToken(String id, String token) {
        change(id, page -> page.renew(token, keys.box()));
    }

    /** The token lives again; a page held for it may speak. */
    @Transactional
    public void liftDeadToken(String id) {
        find(id).filter(Page::isSilencedByToken).ifPresent(page -> {
            changed.fire(new ChannelChanged(id));
            page.liftDeadToken();
        });
    }

    @Transactional
    public void admitTester(String id, String person) {
        change(id, page -> page.admit(person));
    }

    /** Nothing happens where the person is none. */
    @Transactional
    public void dismissTester(String id, String person) {
        find(id).filter(page -> page.testers().contains(person)).ifPresent(page -> {
            changed.fire(new ChannelChanged(id));
            page.dismiss(person);
        });
    }

    /** Forgets the page and its token; what was said on it stays. */
    @Transactional
    public void forgetPage(String id) {
        find(id).ifPresent(page -> {
            changed.fire(new ChannelChanged(id));
            entities.remove(page);
        });
    }

    private void change(String id, Consumer<Page> verb) {
        changed.fire(new ChannelChanged(id));
        verb.accept(find(id).orElseThrow(() -> new IllegalArgumentException("Page " + id + " is not connected")));
    }

    private Optional<Page> find(String id) {
        return Optional.ofNullable(entities.find(Page.class, id));
    }
}
