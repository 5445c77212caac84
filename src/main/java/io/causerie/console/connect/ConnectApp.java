package io.causerie.console.connect;

import io.causerie.bot.Edit;
import io.causerie.bot.SampleBots;
import io.causerie.bot.Saving;
import io.causerie.channel.AppAccess;
import io.causerie.channel.Channels;
import io.causerie.connect.AppTrial;
import io.causerie.connect.Fault;
import io.causerie.connect.Flaw;
import io.causerie.connect.Setup;
import io.causerie.console.Notices;
import io.causerie.console.Ways;
import io.causerie.console.Workplace;
import io.causerie.login.Audit;
import io.causerie.login.Role;
import io.causerie.login.Visitor;
import io.causerie.understanding.TrainedBots;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** The first steps: which bot, which Meta app. */
@Named
@RequestScoped
public class ConnectApp {
    @Inject
    HttpServletRequest request;

    @Inject
    Setup setup;

    @Inject
    Channels channels;

    @Inject
    Visitor visitor;

    @Inject
    Audit audit;

    @Inject
    Workplace workplace;

    @Inject
    TrainedBots trained;

    @Inject
    FaultWords words;

    @Inject
    Notices notices;

    @Inject
    Ways ways;

    private String bot;
    private String appId;
    private String secret = "";
    private String appIdFault = "";
    private String secretFault = "";
    private boolean idRight;

    /** Tries what is there: the id alone for its form, both at Meta. */
    public void tryIt() {
        if (!visitor.isOneOf(Role.ADMIN)) {
            return;
        }
        String id = getAppId().strip();
        if (secret.isBlank()) {
            setup.appId(id).ifPresentOrElse(this::show, () -> idRight = true);
            return;
        }
        AppTrial trial = setup.app(id, secret.strip());
        if (trial instanceof AppTrial.Proven proven) {
            audit.record(visitor.actor(), "app.proven", "apps/" + proven.slug(), "appId=" + id);
            ways.to("/connect/token?app=" + proven.slug() + "&bot=" + getBot(), "connect.done.app");
        } else {
            show(((AppTrial.Wrong) trial).fault());
        }
    }

    /** For somebody without any bot. */
    public void takeSample() {
        String name = SampleBots.NAMES.get(0);
        Edit sample = Edit.of(name, SampleBots.file(name), visitor.getName());
        if (visitor.isMayAuthor() && trained.save(sample) instanceof Saving.Saved) {
            audit.record(visitor.actor(), "bot.saved", "bots/" + name, "sample");
            ways.to("/connect/app?bot=" + name);
        }
    }

    private void show(Fault fault) {
        if (fault.flaw().value() == Flaw.Value.APP_ID) {
            appIdFault = words.of(fault);
        } else if (fault.flaw().value() == Flaw.Value.SECRET) {
            secretFault = words.of(fault);
        } else {
            notices.badWords(words.of(fault));
        }
    }

    /** Apps that are here already: another page needs no new app. */
    public List<String> getKnown() {
        return channels.apps().stream().map(AppAccess::slug).toList();
    }

    public String getBot() {
        return bot == null ? workplace.getBot() : bot;
    }

    public void setBot(String bot) {
        this.bot = bot;
    }

    /** Of the app in the address, whose secret is renewed; empty for a new one. */
    public String getAppId() {
        if (appId == null) {
            String slug = request.getParameter("app");
            appId = slug == null ? "" : channels.app(slug).map(AppAccess::appId).orElse("");
        }
        return appId;
    }

    public void setAppId(String appId) {
        this.appId = appId;
    }

    /** Never goes back to the browser. */
    public String getSecret() {
        return "";
    }

    public void setSecret(String secret) {
        this.secret = secret;
    }

    public String getAppIdFault() {
        return appIdFault;
    }

    public String getSecretFault() {
        return secretFault;
    }

    public boolean isIdRight() {
        return idRight;
    }
}
