package io.causerie.console;

import io.causerie.login.PageRules;
import io.causerie.login.Person;
import io.causerie.login.Role;
import jakarta.enterprise.context.ApplicationScoped;

/** Who may open which page: a place and all below it for the roles of the place, the start page and the own account for everybody known. */
@ApplicationScoped
class Doors implements PageRules {
    /** Where values of Meta's dashboard are entered: nothing there to read. */
    private static final String ENTERING = "/connect/(app|choose|token)(\\.xhtml)?";

    @Override
    public boolean isOpen(String path) {
        return path.startsWith(SIGN_IN) || path.matches(DeletionPage.VIEW + "(\\.xhtml)?");
    }

    @Override
    public boolean mayOpen(Person person, String path) {
        return Place.of(path)
                .map(place -> place.isOpenTo(person) && (person.isOneOf(Role.ADMIN) || !path.matches(ENTERING)))
                .orElse(path.matches("/((index|account)(\\.xhtml)?)?") || path.startsWith("/console/"));
    }
}
