package io.causerie.login;

import jakarta.annotation.security.DeclareRoles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.BasicAuthenticationCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** HTTP Basic, where somebody offers it; what needs a login says so itself. */
@ApplicationScoped
@DeclareRoles({Role.ADMIN, Role.AUTHOR, Role.AGENT, Role.VIEWER})
public class BasicLogin implements HttpAuthenticationMechanism {
    private static final String BASIC = "Basic ";

    @Inject
    IdentityStoreHandler people;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        String offered = request.getHeader("Authorization");
        if (offered == null || !offered.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
            return context.doNothing();
        }
        CredentialValidationResult person =
                validate(offered.substring(BASIC.length()).strip());
        return person.getStatus() == CredentialValidationResult.Status.VALID
                ? context.notifyContainerAboutLogin(person)
                : refuse(response, context);
    }

    private CredentialValidationResult validate(String token) {
        try {
            return people.validate(new BasicAuthenticationCredential(token));
        } catch (IllegalArgumentException e) {
            return CredentialValidationResult.INVALID_RESULT;
        }
    }

    private static AuthenticationStatus refuse(HttpServletResponse response, HttpMessageContext context) {
        response.setHeader("WWW-Authenticate", "Basic realm=\"Causerie\", charset=\"UTF-8\"");
        return context.responseUnauthorized();
    }
}
