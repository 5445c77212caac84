package io.causerie.api;

import io.causerie.login.LocalPeople;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.ext.Provider;
import java.security.Principal;

/**
 * HTTP Basic for the API, where the server has not done it yet. A filter, because a mechanism of Jakarta Security is asked
 * at every request of the application, Meta's included: that took a third of the time at the door.
 */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class SignIn implements ContainerRequestFilter {
    @Inject
    LocalPeople people;

    @Override
    public void filter(ContainerRequestContext request) {
        String offered = request.getHeaderString("Authorization");
        if (request.getSecurityContext().getUserPrincipal() == null && LocalPeople.isBasic(offered)) {
            people.person(offered)
                    .ifPresentOrElse(
                            person -> request.setSecurityContext(new Caller(request.getSecurityContext(), person)),
                            () -> request.abortWith(Problem.signIn()));
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
