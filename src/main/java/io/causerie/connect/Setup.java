package io.causerie.connect;

import io.causerie.channel.AppAccess;
import io.causerie.channel.Channels;
import io.causerie.graph.AppApi;
import io.causerie.graph.PageReply;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/** Tries an app's id and secret at Meta and keeps them if both are right; for a new app as for a changed secret. */
@ApplicationScoped
public class Setup {
    @Inject
    AppApi api;

    @Inject
    Channels channels;

    private final SecureRandom random = new SecureRandom();

    /** What can be told of the id alone. */
    public Optional<Fault> appId(String appId) {
        return Shapes.ofAppId(appId);
    }

    public AppTrial app(String appId, String secret) {
        Optional<Fault> shape = Shapes.ofAppId(appId).or(() -> Shapes.ofSecret(secret));
        return shape.<AppTrial>map(AppTrial.Wrong::new).orElseGet(() -> proven(appId, secret));
    }

    private AppTrial proven(String appId, String secret) {
        AppAccess tried = new AppAccess("", appId, secret, "");
        return Refusals.ofApp(api.proves(tried))
                .<AppTrial>map(AppTrial.Wrong::new)
                .orElseGet(() -> kept(tried));
    }

    private AppTrial kept(AppAccess tried) {
        String name = api.name(tried) instanceof PageReply.Given<String> given ? given.value() : tried.appId();
        Optional<AppAccess> known = channels.appOf(tried.appId());
        String slug = known.map(AppAccess::slug)
                .orElseGet(() -> Slugs.of(
                        name, tried.appId(), taken -> channels.app(taken).isPresent()));
        String verifyToken = known.map(AppAccess::verifyToken).orElseGet(this::made);
        channels.saveApp(new AppAccess(slug, tried.appId(), tried.secret(), verifyToken));
        return new AppTrial.Proven(slug, name);
    }

    private String made() {
        byte[] bytes = new byte[18];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
