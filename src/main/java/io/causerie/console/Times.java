package io.causerie.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** Points in time for a page without a script; with one, the browser says them in its own zone. */
@Named
@RequestScoped
public class Times {
    @Inject
    Language language;

    public String exact(Instant at) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .withLocale(language.getLocale())
                        .format(at.atOffset(ZoneOffset.UTC))
                + " UTC";
    }
}
