package io.causerie.console.monitor;

import io.causerie.console.Notices;
import io.causerie.console.Ways;
import io.causerie.inbox.SetAside;
import io.causerie.login.Audit;
import io.causerie.login.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What could not be answered, and the way to try it again. */
@Named("aside")
@RequestScoped
public class SetAsidePage {
    private static final String PATH = "/monitor/letters";
    private static final int ROWS = 50;

    @Inject
    Watching watching;

    @Inject
    SetAside events;

    @Inject
    Audit audit;

    @Inject
    Visitor visitor;

    @Inject
    Notices notices;

    @Inject
    Ways ways;

    private List<SetAside.Failed> rows;

    public List<SetAside.Failed> getRows() {
        if (rows == null) {
            rows = events.list(Long.MAX_VALUE, ROWS);
        }
        return rows;
    }

    public void takeAgain() {
        String event = watching.text("event");
        if (!visitor.isMayAnswer()) {
            notices.bad("monitor.letters.role");
        } else if (event.matches("\\d{1,18}") && events.takeAgain(Long.parseLong(event))) {
            audit.record(visitor.actor(), "event.retried", "events/" + event, "");
            ways.to(PATH, "monitor.aside.taken");
        } else {
            notices.bad("monitor.aside.gone");
        }
    }
}
