package io.causerie.console.connect;

import io.causerie.channel.AppAccess;
import io.causerie.channel.Channels;
import io.causerie.channel.PageAccess;
import io.causerie.login.Audit;
import io.causerie.login.Role;
import io.causerie.login.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Shows a secret in the answer to one click of an administrator, and never again unasked; each time is in the audit trail. */
@Named
@RequestScoped
public class PageSecrets {
    @Inject
    PageShown page;

    @Inject
    Channels channels;

    @Inject
    Visitor visitor;

    @Inject
    Audit audit;

    private String shown = "";
    private String value = "";

    public void showToken() {
        show("token", channels.access(page.getId()).map(PageAccess::accessToken).orElse(""));
    }

    public void showSecret() {
        show("secret", channels.app(page.getApp()).map(AppAccess::secret).orElse(""));
    }

    private void show(String what, String secret) {
        if (visitor.isOneOf(Role.ADMIN)) {
            audit.record(visitor.actor(), "secret.shown", "pages/" + page.getId(), what);
            shown = what;
            value = secret;
        }
    }

    /** Entered in Meta's dashboard by hand; an administrator may see it. */
    public String getVerifyToken() {
        return visitor.isOneOf(Role.ADMIN)
                ? channels.app(page.getApp()).map(AppAccess::verifyToken).orElse("")
                : "";
    }

    /** token, secret, or empty. */
    public String getShown() {
        return shown;
    }

    public String getValue() {
        return value;
    }
}
