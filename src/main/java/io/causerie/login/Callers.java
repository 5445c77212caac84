package io.causerie.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * Who calls the API: by name and password (RFC 7617), by a token (RFC 6750), or by the session of a page that proves that it
 * sent the call itself.
 */
@ApplicationScoped
public class Callers {
    private static final String KEY = "io.causerie.login.caller";
    private static final String BASIC = "Basic ";
    private static final String BEARER = "Bearer ";

    @Inject
    Porter porter;

    @Inject
    Sessions sessions;

    @Inject
    Origins origins;

    /** Empty when the caller offers nothing. Asked again for the same request, it says the same without checking anew. */
    @SuppressWarnings("unchecked")
    public Optional<Admission> caller(HttpServletRequest request) {
        Object known = request.getAttribute(KEY);
        if (known != null) {
            return (Optional<Admission>) known;
        }
        Optional<Admission> admission = ask(request);
        request.setAttribute(KEY, admission);
        return admission;
    }

    private Optional<Admission> ask(HttpServletRequest request) {
        String offered = request.getHeader("Authorization");
        if (offered == null) {
            return sessions.person(request).map(person -> bySession(request, person));
        }
        String from = origins.address(request);
        if (begins(offered, BEARER)) {
            return Optional.of(porter.byToken(offered.substring(BEARER.length()).strip(), from));
        }
        return begins(offered, BASIC)
                ? Optional.of(byPassword(offered.substring(BASIC.length()), from))
                : Optional.empty();
    }

    /** Whether a program came in with a token: it may not make itself more of them. */
    public boolean isByToken(HttpServletRequest request) {
        String offered = request.getHeader("Authorization");
        return offered != null && begins(offered, BEARER);
    }

    /** Who is to stand on the audit trail for what this request changes. */
    public Actor actor(HttpServletRequest request) {
        String name =
                caller(request).flatMap(Admission::person).map(Person::name).orElse("(stranger)");
        return new Actor(name, origins.address(request));
    }

    private static boolean begins(String offered, String scheme) {
        return offered.regionMatches(true, 0, scheme, 0, scheme.length());
    }

    private Admission bySession(HttpServletRequest request, Person person) {
        return sessions.isGenuine(request) ? new Admission.Welcome(person) : Admission.Refused.because(Refusal.FORGED);
    }

    private Admission byPassword(String both, String from) {
        try {
            String decoded = new String(Base64.getDecoder().decode(both.strip()), StandardCharsets.UTF_8);
            int colon = decoded.indexOf(':');
            return colon < 0
                    ? Admission.Refused.because(Refusal.WRONG)
                    : porter.signIn(decoded.substring(0, colon), decoded.substring(colon + 1), from);
        } catch (IllegalArgumentException e) {
            return Admission.Refused.because(Refusal.WRONG);
        }
    }
}
