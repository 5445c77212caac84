package io.causerie.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The start page leads on to the first place this person may enter. */
@Named
@RequestScoped
public class Home {
    @Inject
    Shell shell;

    @Inject
    Ways ways;

    public void open() {
        shell.getPlaces().stream().findFirst().ifPresent(place -> ways.to(shell.link(place.getPath())));
    }
}
