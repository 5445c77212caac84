package io.causerie.console.build;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** What the browser sent, in the address or in a form. */
@Named("sent")
@RequestScoped
public class Sent {
    @Inject
    HttpServletRequest request;

    /** Empty when it is not there. */
    public String text(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.replace("\r\n", "\n");
    }

    public boolean has(String name) {
        return request.getParameter(name) != null;
    }

    /** All values of a name, in the order of the form. */
    List<String> all(String name) {
        return Stream.ofNullable(request.getParameterValues(name))
                .flatMap(Stream::of)
                .map(value -> value.replace("\r\n", "\n"))
                .toList();
    }

    OptionalInt number(String name) {
        String text = text(name).strip();
        return text.matches("\\d{1,9}") ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }

    boolean isForm() {
        return request.getMethod().equals("POST");
    }
}
