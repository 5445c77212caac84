package io.causerie.api;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.BasicAuthenticationCredential;
import jakarta.security.enterprise.credential.Password;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.ext.Provider;
import java.security.Principal;
import java.util.Optional;

/**
 * HTTP Basic for the API. A filter and not a mechanism of Jakarta Security, because a server asks a mechanism at every
 * request of the application, Meta's included: that took a third of the time at the door.
 */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class SignIn implements ContainerRequestFilter {
    private static final String BASIC = "Basic ";

    @Inject
    IdentityStoreHandler people;

    @Override
    public void filter(ContainerRequestContext request) {
        String offered = request.getHeaderString("Authorization");
        if (offered != null && offered.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
            credential(offered.substring(BASIC.length()).strip())
                    .map(people::validate)
                    .filter(person -> person.getStatus() == CredentialValidationResult.Status.VALID)
                    .ifPresentOrElse(
                            person -> request.setSecurityContext(new Caller(request.getSecurityContext(), person)),
                            () -> request.abortWith(Problem.signIn()));
        }
    }

    private static Optional<UsernamePasswordCredential> credential(String token) {
        try {
            BasicAuthenticationCredential basic = new BasicAuthenticationCredential(token);
            return Optional.of(
                    new UsernamePasswordCredential(basic.getCaller(), new Password(basic.getPasswordAsString())));
        } catch (IllegalArgumentException | IllegalStateException e) {
            return Optional.empty();
        }
    }

    private record Caller(SecurityContext request, CredentialValidationResult person) implements SecurityContext {
        @Override
        public Principal getUserPrincipal() {
            return person.getCallerPrincipal();
        }

        @Override
        public boolean isUserInRole(String role) {
            return person.getCallerGroups().contains(role);
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
