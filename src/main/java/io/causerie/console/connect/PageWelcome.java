package io.causerie.console.connect;

import io.causerie.connect.Fault;
import io.causerie.connect.Flaw;
import io.causerie.connect.Welcome;
import io.causerie.connect.Welcomes;
import io.causerie.console.Notices;
import io.causerie.console.Ways;
import io.causerie.login.Audit;
import io.causerie.login.Role;
import io.causerie.login.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** What people see before their first word. */
@Named
@RequestScoped
public class PageWelcome {
    @Inject
    PageShown page;

    @Inject
    Welcomes welcomes;

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

    private Welcome kept;
    private String getStarted;
    private String greeting;
    private String greetingFr;
    private String menu;
    private Fault fault;

    public void save() {
        if (!visitor.isOneOf(Role.ADMIN)) {
            return;
        }
        Welcome wanted = new Welcome(getGetStarted().strip(), getGreeting(), getGreetingFr(), getMenu());
        Optional<Fault> wrong = welcomes.save(page.getId(), wanted);
        if (wrong.isEmpty()) {
            audit.record(visitor.actor(), "welcome.saved", "pages/" + page.getId(), "");
            ways.to("/connect/page?page=" + page.getId(), "connect.done.welcome");
            return;
        }
        fault = wrong.get();
        if (fault.flaw().value() == Flaw.Value.NONE || fault.flaw().value() == Flaw.Value.TOKEN) {
            notices.badWords(words.of(fault));
        }
    }

    public boolean isSaved() {
        return welcomes.of(page.getId()).isPresent();
    }

    public String getGreetingFault() {
        return faultOf(Flaw.Value.GREETING);
    }

    public String getMenuFault() {
        return faultOf(Flaw.Value.MENU);
    }

    public String getStartFault() {
        return faultOf(Flaw.Value.GET_STARTED);
    }

    private String faultOf(Flaw.Value value) {
        return fault != null && fault.flaw().value() == value ? words.of(fault) : "";
    }

    private Welcome kept() {
        if (kept == null) {
            kept = welcomes.of(page.getId()).orElse(Welcome.PLAIN);
        }
        return kept;
    }

    public String getGetStarted() {
        return getStarted == null ? kept().getStarted() : getStarted;
    }

    public void setGetStarted(String getStarted) {
        this.getStarted = getStarted;
    }

    public String getGreeting() {
        return greeting == null ? kept().greeting() : greeting;
    }

    public void setGreeting(String greeting) {
        this.greeting = greeting;
    }

    public String getGreetingFr() {
        return greetingFr == null ? kept().greetingFr() : greetingFr;
    }

    public void setGreetingFr(String greetingFr) {
        this.greetingFr = greetingFr;
    }

    public String getMenu() {
        return menu == null ? kept().menu() : menu;
    }

    public void setMenu(String menu) {
        this.menu = menu;
    }
}
