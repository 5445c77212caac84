package io.causerie.login;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;

/** Whoever sent this request, for pages: {@code #{visitor.name}}, {@code #{visitor.mayAuthor}}, {@code #{visitor.csrfToken}}. */
@Named
@RequestScoped
public class Visitor {
    @Inject
    Sessions sessions;

    @Inject
    Origins origins;

    @Inject
    Oneself oneself;

    @Inject
    HttpServletRequest request;

    private Optional<Person> person;

    /** Empty for a stranger. */
    public Optional<Person> person() {
        if (person == null) {
            person = sessions.person(request);
        }
        return person;
    }

    /** Checks name and password and opens a session for a welcome person. */
    public Admission signIn(String name, String password) {
        Admission admission = sessions.signIn(request, name, password);
        person = admission.person();
        return admission;
    }

    public void signOut() {
        sessions.signOut(request);
        person = Optional.empty();
    }

    public boolean isKnown() {
        return person().isPresent();
    }

    /** Empty for a stranger. */
    public String getName() {
        return person().map(Person::name).orElse("");
    }

    /** The language the person chose, or that of the browser. */
    public Locale getLocale() {
        return person().flatMap(Person::language).map(Locale::forLanguageTag).orElseGet(request::getLocale);
    }

    public boolean isMayAdminister() {
        return isOneOf(Role.ADMIN);
    }

    /** Change bots. */
    public boolean isMayAuthor() {
        return isOneOf(Role.ADMIN, Role.AUTHOR);
    }

    /** Take conversations over and answer. */
    public boolean isMayAnswer() {
        return isOneOf(Role.ADMIN, Role.AGENT);
    }

    public boolean isOneOf(String... roles) {
        return person().filter(known -> known.isOneOf(roles)).isPresent();
    }

    /** For the audit trail. */
    public Actor actor() {
        return new Actor(getName(), origins.address(request));
    }

    /** Changes the language of the own account. */
    public AccountChange speak(String language) {
        return oneself.speak(actor(), language);
    }

    /** Changes the own password; the visitor stays in, and every other session of the account ends. */
    public AccountChange changePassword(String present, String wanted) {
        AccountChange change = oneself.changePassword(actor(), present, wanted);
        if (change instanceof AccountChange.Saved) {
            sessions.open(request, getName());
        }
        return change;
    }

    /** For the header {@code X-CSRF-Token} of what a page's script sends to the API; empty for a stranger. */
    public String getCsrfToken() {
        return sessions.csrfToken(request).orElse("");
    }
}
