package io.causerie.console;

import io.causerie.login.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The language of this page: what the browser was told with the switch, else what the person or the browser prefers. */
@Named
@RequestScoped
public class Language {
    static final String COOKIE = "causerie-language";

    @Inject
    HttpServletRequest request;

    @Inject
    Visitor visitor;

    public Locale getLocale() {
        return chosen(request).orElseGet(() -> supported(visitor.getLocale().getLanguage()));
    }

    public Locale getOther() {
        return getLocale().equals(Locale.FRENCH) ? Locale.ENGLISH : Locale.FRENCH;
    }

    /** In its own words, as somebody looks for it who does not understand this page. */
    public String getOtherName() {
        return getOther().equals(Locale.FRENCH) ? "Français" : "English";
    }

    /** What this browser was told with the switch. */
    static Optional<Locale> chosen(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .map(Language::supported)
                .findFirst();
    }

    static Locale supported(String language) {
        return "fr".equals(language) ? Locale.FRENCH : Locale.ENGLISH;
    }
}
