package io.causerie.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** People who signed in on a page: a session begins with a new id, ends by itself, and knows only who it belongs to. */
@ApplicationScoped
public class Sessions {
    private static final String KEY = "io.causerie.login.session";

    @Inject
    Porter porter;

    @Inject
    Origins origins;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "causerie.session.longest", defaultValue = "PT12H")
    Duration longest;

    private final SecureRandom random = new SecureRandom();

    private record Kept(String name, String csrf, Instant since) implements Serializable {}

    /** Checks name and password; a welcome opens a session under an id that nobody knew before. */
    public Admission signIn(HttpServletRequest request, String name, String password) {
        Admission admission = porter.signIn(name, password, origins.address(request));
        admission.person().ifPresent(person -> {
            open(request, person.name());
            audit.record(
                    new Actor(person.name(), origins.address(request)),
                    "session.opened",
                    "accounts/" + person.name(),
                    "");
        });
        return admission;
    }

    /** Ends the session, if there is one. */
    public void signOut(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    /** Who the session of this request belongs to, with the roles of now; empty for a stranger. Never opens a session. */
    public Optional<Person> person(HttpServletRequest request) {
        return kept(request).flatMap(kept -> porter.person(kept.name(), kept.since()));
    }

    /** What every changing request of the session must repeat, in {@code X-CSRF-Token} or the form field {@code csrf}. */
    public Optional<String> csrfToken(HttpServletRequest request) {
        return kept(request).map(Kept::csrf);
    }

    /** Whether one of our own pages sent this: it repeats the session's secret, or changes nothing. */
    boolean isGenuine(HttpServletRequest request) {
        String offered = request.getHeader("X-CSRF-Token");
        return !Origins.changes(request)
                || !origins.isForeign(request)
                        && offered != null
                        && csrfToken(request)
                                .filter(kept -> equal(kept, offered))
                                .isPresent();
    }

    void open(HttpServletRequest request, String name) {
        request.getSession(true);
        request.changeSessionId();
        byte[] csrf = new byte[24];
        random.nextBytes(csrf);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(csrf);
        request.getSession().setAttribute(KEY, new Kept(name, token, clock.instant()));
    }

    private Optional<Kept> kept(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return Optional.ofNullable(session == null ? null : (Kept) session.getAttribute(KEY))
                .filter(kept -> clock.instant().isBefore(kept.since().plus(longest)));
    }

    private static boolean equal(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
