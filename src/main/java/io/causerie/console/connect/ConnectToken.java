package io.causerie.console.connect;

import io.causerie.channel.AppAccess;
import io.causerie.channel.Channels;
import io.causerie.connect.Fault;
import io.causerie.connect.Flaw;
import io.causerie.connect.PageChoice;
import io.causerie.connect.PageSetup;
import io.causerie.connect.TokenTrial;
import io.causerie.console.Notices;
import io.causerie.console.Ways;
import io.causerie.console.Workplace;
import io.causerie.login.Audit;
import io.causerie.login.Role;
import io.causerie.login.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;

/** The next step: a token, and for a person's token the choice of a page. */
@Named
@RequestScoped
public class ConnectToken {
    @Inject
    HttpServletRequest request;

    @Inject
    PageSetup setup;

    @Inject
    Channels channels;

    @Inject
    Visitor visitor;

    @Inject
    Audit audit;

    @Inject
    Workplace workplace;

    @Inject
    FaultWords words;

    @Inject
    Notices notices;

    @Inject
    Ways ways;

    private String token = "";
    private String fault = "";
    private List<PageChoice> choices;

    public void tryIt() {
        if (visitor.isOneOf(Role.ADMIN)) {
            follow(setup.token(getApp(), token.strip(), workplace.getBot()));
        }
    }

    public void choose() {
        if (visitor.isOneOf(Role.ADMIN)) {
            follow(setup.choose(getApp(), request.getParameter("chosen"), workplace.getBot()));
        }
    }

    private void follow(TokenTrial trial) {
        if (trial instanceof TokenTrial.Connected connected) {
            audit.record(visitor.actor(), "page.connected", "pages/" + connected.page(), "app=" + getApp());
            ways.to("/connect/page?page=" + connected.page(), "connect.done.page");
        } else if (trial instanceof TokenTrial.Choose) {
            ways.to("/connect/choose?app=" + getApp() + "&bot=" + workplace.getBot(), "connect.done.token");
        } else {
            show(((TokenTrial.Wrong) trial).fault());
        }
    }

    private void show(Fault wrong) {
        if (wrong.flaw().value() == Flaw.Value.TOKEN) {
            fault = words.of(wrong);
        } else {
            notices.badWords(words.of(wrong));
        }
    }

    public boolean isKnown() {
        return app().isPresent();
    }

    public String getApp() {
        return app().map(AppAccess::slug).orElse("");
    }

    public String getAppId() {
        return app().map(AppAccess::appId).orElse("");
    }

    /** Asks Meta. */
    public List<PageChoice> getChoices() {
        if (choices == null) {
            choices = setup.choices(getApp());
        }
        return choices;
    }

    private Optional<AppAccess> app() {
        return Optional.ofNullable(request.getParameter("app")).flatMap(channels::app);
    }

    /** Never goes back to the browser. */
    public String getToken() {
        return "";
    }

    public void setToken(String token) {
        this.token = token;
    }

    public String getFault() {
        return fault;
    }
}
