package io.causerie.console;

import io.causerie.bot.Bots;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The bot this person works on: the one in the address, else the one of last time, else the first. */
@Named
@RequestScoped
public class Workplace {
    static final String COOKIE = "causerie-bot";

    @Inject
    HttpServletRequest request;

    @Inject
    Bots bots;

    private List<String> names;

    public List<String> getBots() {
        if (names == null) {
            names = bots.all().stream().map(Bots.Number::bot).toList();
        }
        return names;
    }

    /** Empty while there is no bot. */
    public String getBot() {
        return asked().or(this::ofLastTime)
                .or(() -> getBots().stream().findFirst())
                .orElse("");
    }

    private Optional<String> asked() {
        return Optional.ofNullable(request.getParameter("bot")).filter(getBots()::contains);
    }

    private Optional<String> ofLastTime() {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .filter(getBots()::contains)
                .findFirst();
    }
}
