package io.causerie.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;

/** What a page tells first: what was just done (named in the address, so it survives a redirect), what went wrong. */
@Named
@RequestScoped
public class Notices {
    @Inject
    HttpServletRequest request;

    @Inject
    Say say;

    private final List<Notice> said = new ArrayList<>();

    /** One sentence; tone is good, warn or bad, as the style sheet knows it. */
    public record Notice(String tone, String icon, String words) {
        public String getTone() {
            return tone;
        }

        public String getIcon() {
            return icon;
        }

        public String getWords() {
            return words;
        }
    }

    public void good(String key, Object... with) {
        said.add(new Notice("good", "circle-check", say.it(key, with)));
    }

    public void warn(String key, Object... with) {
        said.add(new Notice("warn", "triangle-alert", say.it(key, with)));
    }

    public void bad(String key, Object... with) {
        said.add(new Notice("bad", "circle-alert", say.it(key, with)));
    }

    /** A sentence that came ready from another room. */
    public void badWords(String words) {
        said.add(new Notice("bad", "circle-alert", words));
    }

    public List<Notice> getAll() {
        String done = request.getParameter("done");
        if (said.isEmpty() && request.getMethod().equals("GET") && done != null && say.knows(done)) {
            return List.of(new Notice("good", "circle-check", say.it(done)));
        }
        return said;
    }
}
