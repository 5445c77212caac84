package io.causerie.api;

import io.causerie.login.LocalPeople;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.ext.Provider;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.Base64;
import java.util.Optional;

/**
 * HTTP Basic for the API (RFC 7617). A filter and not a mechanism of Jakarta Security, because a server asks a mechanism at
 * every request of the application, Meta's included: that took a third of the time at the door.
 */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class SignIn implements ContainerRequestFilter {
    private static final String BASIC = "Basic ";

    @Inject
    LocalPeople people;

    @Override
    public void filter(ContainerRequestContext request) {
        String offered = request.getHeaderString("Authorization");
        if (offered != null && offered.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
            person(offered.substring(BASIC.length()).strip())
                    .ifPresentOrElse(
                            person -> request.setSecurityContext(new Caller(request.getSecurityContext(), person)),
                            () -> request.abortWith(Problem.signIn()));
        }
    }

    private Optional<LocalPeople.Person> person(String token) {
        try {
            String both = new String(Base64.getDecoder().decode(token), StandardCharsets.UTF_8);
            int colon = both.indexOf(':');
            return colon < 0 ? Optional.empty() : people.person(both.substring(0, colon), both.substring(colon + 1));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private record Caller(SecurityContext request, LocalPeople.Person person) implements SecurityContext {
        @Override
        public Principal getUserPrincipal() {
            return person::name;
        }

        @Override
        public boolean isUserInRole(String role) {
            return person.roles().contains(role);
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
