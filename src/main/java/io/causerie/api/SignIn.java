package io.causerie.api;

import io.causerie.login.Admission;
import io.causerie.login.Callers;
import io.causerie.login.Person;
import io.causerie.login.Strangers;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.ext.Provider;
import java.security.Principal;
import java.util.Locale;

/**
 * Lets callers of the API in. A filter, because a mechanism of Jakarta Security is asked at every request of the
 * application, Meta's included: that took a third of the time at the door.
 */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class SignIn implements ContainerRequestFilter {
    @Inject
    Callers callers;

    @Inject
    Strangers strangers;

    @Context
    HttpServletRequest servletRequest;

    @Override
    public void filter(ContainerRequestContext request) {
        callers.caller(servletRequest).ifPresent(admission -> {
            if (admission instanceof Admission.Refused refused) {
                request.abortWith(response(refused));
            } else {
                Person person = admission.person().orElseThrow();
                request.setSecurityContext(new SignedIn(request.getSecurityContext(), person));
            }
        });
    }

    private Response response(Admission.Refused refused) {
        String words = refused.words(Locale.ENGLISH);
        return switch (refused.why()) {
            case WRONG, LOCKED, EXPIRED, TOKEN ->
                strangers.wrong(servletRequest).map(Problem::tooMany).orElseGet(() -> Problem.signIn(words));
            case NO_ROLE, FORGED -> Problem.of(403, "Not allowed", words).response();
            case WAIT ->
                Problem.of(429, "Too many attempts", words)
                        .response(refused.pause().toSeconds() + 1);
            case DIRECTORY_AWAY, MISCONFIGURED ->
                Problem.of(503, "Nobody can be checked now", words).response(60);
        };
    }

    private record SignedIn(SecurityContext request, Person person) implements SecurityContext {
        @Override
        public Principal getUserPrincipal() {
            return person::name;
        }

        @Override
        public boolean isUserInRole(String role) {
            return person.isOneOf(role);
        }

        @Override
        public boolean isSecure() {
            return request.isSecure();
        }

        @Override
        public String getAuthenticationScheme() {
            return BASIC_AUTH;
        }
    }
}
