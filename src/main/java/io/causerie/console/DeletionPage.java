package io.causerie.console;

import io.causerie.connect.Deletions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Optional;

/** Tells whoever has the code what became of a request for deletion. */
@Named
@RequestScoped
public class DeletionPage {
    static final String VIEW = "/deletion";

    @Inject
    HttpServletRequest request;

    @Inject
    Deletions deletions;

    private Optional<Deletions.Request> found;

    public boolean isKnown() {
        return found().isPresent();
    }

    public String getCode() {
        return found().map(Deletions.Request::code).orElse("");
    }

    public Instant getAskedAt() {
        return found().map(Deletions.Request::askedAt).orElse(null);
    }

    private Optional<Deletions.Request> found() {
        if (found == null) {
            String asked = String.valueOf(request.getAttribute(RequestDispatcher.FORWARD_PATH_INFO));
            found = deletions.find(asked.replaceFirst("^/", ""));
        }
        return found;
    }
}
