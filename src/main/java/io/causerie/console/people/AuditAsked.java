package io.causerie.console.people;

import io.causerie.console.Address;
import io.causerie.login.Audit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Which part of the audit trail somebody wants to see, as the address says. */
@RequestScoped
class AuditAsked {
    static final String PATH = "/people/audit";

    @Inject
    HttpServletRequest request;

    String words() {
        return text("q").strip();
    }

    String who() {
        return text("who").strip();
    }

    /** What it was about: {@code page:102}, {@code bot:joke-bot}, or empty. */
    String about() {
        return text("about");
    }

    Optional<LocalDate> from() {
        return day("from");
    }

    /** The last day, included. */
    Optional<LocalDate> to() {
        return day("to");
    }

    Audit.Search search() {
        return new Audit.Search(
                (words() + " " + about().substring(about().indexOf(':') + 1)).strip(),
                Optional.of(who()).filter(name -> !name.isEmpty()),
                from().map(AuditAsked::start),
                to().map(day -> start(day.plusDays(1))),
                before());
    }

    private Optional<Long> before() {
        return Optional.of(text("before")).filter(id -> id.matches("\\d{1,18}")).map(Long::valueOf);
    }

    boolean isFirst() {
        return before().isEmpty();
    }

    /** The same question, from its beginning, at another address. */
    Address at(String path) {
        return Address.of(path)
                .with("q", words())
                .with("who", who())
                .with("about", about())
                .with("from", text("from"))
                .with("to", text("to"));
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private Optional<LocalDate> day(String name) {
        try {
            return text(name).isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text(name)));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    private String text(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }
}
