package io.causerie.console.connect;

import io.causerie.channel.PageChanges;
import io.causerie.channel.PageState;
import io.causerie.connect.Fault;
import io.causerie.connect.Inspection;
import io.causerie.connect.Webhooks;
import io.causerie.console.Notices;
import io.causerie.console.Ways;
import io.causerie.login.Audit;
import io.causerie.login.Role;
import io.causerie.login.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** What an administrator does to a connected page; every act is in the audit trail. */
@Named
@RequestScoped
public class PageActs {
    @Inject
    PageShown shown;

    @Inject
    Webhooks webhooks;

    @Inject
    Inspection inspection;

    @Inject
    PageChanges changes;

    @Inject
    Visitor visitor;

    @Inject
    Audit audit;

    @Inject
    FaultWords words;

    @Inject
    Notices notices;

    @Inject
    Ways ways;

    public void look() {
        if (mayAct()) {
            inspection.look(shown.getId());
            back("connect.done.looked");
        }
    }

    /** The webhook and the page, in one go. */
    public void open() {
        if (mayAct()) {
            Optional<Fault> fault = webhooks.open(shown.getId(), shown.getCallback());
            after(fault, "page.subscribed", "connect.done.opened");
        }
    }

    /** The page alone: the callback was entered by hand. */
    public void subscribe() {
        if (mayAct()) {
            after(webhooks.subscribe(shown.getId()), "page.subscribed", "connect.done.opened");
        }
    }

    public void goLive() {
        turn(PageState.LIVE, "connect.done.live");
    }

    public void pause() {
        turn(PageState.PAUSED, "connect.done.paused");
    }

    public void backToTesting() {
        turn(PageState.TESTING, "connect.done.testing");
    }

    public void disconnect() {
        if (mayAct()) {
            String id = shown.getId();
            Optional<Fault> fault = webhooks.disconnect(id);
            record("page.disconnected", id, "");
            ways.to("/connect", fault.isEmpty() ? "connect.done.disconnected" : "connect.done.disconnected-here");
        }
    }

    private void turn(PageState state, String done) {
        if (mayAct()) {
            changes.turnPage(shown.getId(), state);
            record("page.turned", shown.getId(), "state=" + state);
            back(done);
        }
    }

    private void after(Optional<Fault> fault, String action, String done) {
        inspection.look(shown.getId());
        if (fault.isPresent()) {
            shown.changed();
            notices.badWords(words.of(fault.get()));
        } else {
            record(action, shown.getId(), "");
            back(done);
        }
    }

    private boolean mayAct() {
        return visitor.isOneOf(Role.ADMIN) && shown.isKnown();
    }

    private void record(String action, String page, String detail) {
        audit.record(visitor.actor(), action, "pages/" + page, detail);
    }

    private void back(String done) {
        ways.to("/connect/page?page=" + shown.getId(), done);
    }
}
