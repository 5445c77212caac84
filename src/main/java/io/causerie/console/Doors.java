package io.causerie.console;

import io.causerie.login.PageRules;
import io.causerie.login.Person;
import jakarta.enterprise.context.ApplicationScoped;

/** Who may open which page: a place and all below it for the roles of the place, the start page for everybody known. */
@ApplicationScoped
class Doors implements PageRules {
    @Override
    public boolean isOpen(String path) {
        return path.startsWith(SIGN_IN) || path.matches(DeletionPage.VIEW + "(\\.xhtml)?");
    }

    @Override
    public boolean mayOpen(Person person, String path) {
        return Place.of(path)
                .map(place -> place.isOpenTo(person))
                .orElse(path.startsWith("/index") || path.startsWith("/console/") || path.equals("/"));
    }
}
