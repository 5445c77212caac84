package io.causerie.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Where a page goes after something was done: always to an address, so that reloading does nothing twice. */
@RequestScoped
public class Ways {
    @Inject
    FacesContext faces;

    /** To an address of this console, such as {@code /connect?bot=joke-bot}. */
    public void to(String address) {
        try {
            faces.getExternalContext().redirect(address);
            faces.responseComplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same, and the page there says the text with this key. */
    public void to(String address, String done) {
        to(address + (address.contains("?") ? "&" : "?") + "done=" + Shell.encoded(done));
    }
}
