package io.causerie.console;

import io.causerie.login.Person;
import io.causerie.login.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What stands around every page. */
@Named
@RequestScoped
public class Shell {
    private static final Map<String, String> LISTS = Map.of(
            "/build/intent", "/build/intents",
            "/build/entity", "/build/entities",
            "/build/skill", "/build/skills",
            "/build/diff", "/build",
            "/train/turn", "/train",
            "/connect/page", "/connect");

    @Inject
    HttpServletRequest request;

    @Inject
    Visitor visitor;

    @Inject
    Workplace workplace;

    @Inject
    Assets assets;

    /** The places this person may enter. */
    public List<Place> getPlaces() {
        Optional<Person> person = visitor.person();
        return Stream.of(Place.values())
                .filter(place -> person.filter(place::isOpenTo).isPresent())
                .toList();
    }

    public String asset(String name) {
        return assets.address(name);
    }

    /** A link into a place that stays with the chosen bot. */
    public String link(String path) {
        return workplace.getBot().isEmpty() ? path : path + "?bot=" + encoded(workplace.getBot());
    }

    /** The address of this page without what is asked of it. */
    public String getPath() {
        return request.getRequestURI();
    }

    /** This page, or the list it belongs to where it shows a part that another bot does not have. */
    public String getPathOfAnyBot() {
        return LISTS.getOrDefault(getPath(), getPath());
    }

    /** The address of this page as the browser shows it, to come back to. */
    public String getHere() {
        String query = request.getQueryString();
        return encoded(query == null ? getPath() : getPath() + "?" + query);
    }

    public String getInitial() {
        String name = visitor.getName();
        return name.isEmpty() ? "" : name.substring(0, 1).toUpperCase(Locale.ROOT);
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
