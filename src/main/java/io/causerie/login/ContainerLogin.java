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
 * Tells a server with Jakarta Security who calls the API: Payara checks what is offered against its own realm where no
 * mechanism of the application does, and looks at {@code @RolesAllowed} itself. Open Liberty, where the feature is left
 * out, never asks. Refusing is left to the API, which says why.
 */
@ApplicationScoped
@DeclareRoles({Role.ADMIN, Role.AUTHOR, Role.AGENT, Role.VIEWER})
public class ContainerLogin implements HttpAuthenticationMechanism {
    @Inject
    Callers callers;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (!request.getServletPath().startsWith("/api")) {
            return context.doNothing();
        }
        Optional<Person> person = callers.caller(request).flatMap(Admission::person);
        return person.isPresent()
                ? context.notifyContainerAboutLogin(
                        person.get().name(), person.get().roles())
                : context.doNothing();
    }
}
