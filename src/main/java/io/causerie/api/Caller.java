package io.causerie.api;

import io.causerie.login.Actor;
import io.causerie.login.Admission;
import io.causerie.login.Callers;
import io.causerie.login.Person;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/** Whoever sent this request; it was let in before. */
@RequestScoped
public class Caller {
    @Inject
    Callers callers;

    @Inject
    HttpServletRequest request;

    Person person() {
        return callers.caller(request).flatMap(Admission::person).orElseThrow();
    }

    Actor actor() {
        return callers.actor(request);
    }

    /** A token that leaked must not be able to make itself at home. */
    void checkIsNoToken() {
        if (callers.isByToken(request)) {
            throw new Refused(Problem.of(
                    403,
                    "Not with a token",
                    "Tokens and passwords are changed by somebody who signed in with a password"));
        }
    }
}
