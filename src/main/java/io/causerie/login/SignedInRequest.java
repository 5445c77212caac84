package io.causerie.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.security.Principal;

/** A request of somebody who has signed in, in the words of the Servlet API. */
class SignedInRequest extends HttpServletRequestWrapper {
    private final Person person;

    SignedInRequest(HttpServletRequest request, Person person) {
        super(request);
        this.person = person;
    }

    @Override
    public String getRemoteUser() {
        return person.name();
    }

    @Override
    public Principal getUserPrincipal() {
        return person::name;
    }

    @Override
    public boolean isUserInRole(String role) {
        return person.isOneOf(role);
    }
}
