package io.causerie.console.people;

import io.causerie.login.Role;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Roles as boxes to tick. */
public final class RoleTicks {
    private RoleTicks() {}

    /** One box; {@code field} is its name in a form. */
    public record Tick(String role, boolean on) {
        public String field() {
            return "role-" + role;
        }

        public String textKey() {
            return "people.role." + role;
        }
    }

    static List<Tick> of(Collection<String> offered, Set<String> ticked) {
        return Role.ALL.stream()
                .filter(offered::contains)
                .map(role -> new Tick(role, ticked.contains(role)))
                .toList();
    }

    static Set<String> sent(HttpServletRequest request) {
        return Role.ALL.stream()
                .filter(role -> request.getParameter("role-" + role) != null)
                .collect(Collectors.toSet());
    }
}
