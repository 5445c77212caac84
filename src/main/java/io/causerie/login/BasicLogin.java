package io.causerie.login;

import jakarta.annotation.security.DeclareRoles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/**
 * HTTP Basic where Jakarta Security is always there: without a mechanism of the application's own, Payara checks each
 * password that is offered against its own realm. Open Liberty, where the feature is left out, never asks this one; there
 * the API's own filter does the same.
 */
@ApplicationScoped
@DeclareRoles({Role.ADMIN, Role.AUTHOR, Role.AGENT, Role.VIEWER})
public class BasicLogin implements HttpAuthenticationMechanism {
    @Inject
    LocalPeople people;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        String offered = request.getHeader("Authorization");
        if (!LocalPeople.isBasic(offered)) {
            return context.doNothing();
        }
        Optional<LocalPeople.Person> person = people.person(offered);
        if (person.isEmpty()) {
            response.setHeader("WWW-Authenticate", "Basic realm=\"Causerie\", charset=\"UTF-8\"");
            return context.responseUnauthorized();
        }
        return context.notifyContainerAboutLogin(
                person.get().name(), person.get().roles());
    }
}
