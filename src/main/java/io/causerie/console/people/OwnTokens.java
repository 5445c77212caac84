package io.causerie.console.people;

import io.causerie.console.Language;
import io.causerie.console.Say;
import io.causerie.console.Ways;
import io.causerie.login.Person;
import io.causerie.login.Role;
import io.causerie.login.TokenGrant;
import io.causerie.login.Tokens;
import io.causerie.login.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The tokens with which programs come in as whoever looks at this. */
@Named
@RequestScoped
public class OwnTokens {
    private static final List<Integer> DAYS = List.of(7, 30, 90, 180, Tokens.LONGEST_DAYS);
    private static final int USUAL = 90;

    @Inject
    HttpServletRequest request;

    @Inject
    Tokens tokens;

    @Inject
    Visitor visitor;

    @Inject
    Language language;

    @Inject
    Say say;

    @Inject
    Ways ways;

    private String title = "";
    private String made = "";
    private Map<String, String> faults = Map.of();

    /** A time to choose. */
    public record Days(int days, boolean chosen) {}

    public void create() {
        visitor.person().ifPresent(this::create);
    }

    private void create(Person person) {
        Set<String> roles = RoleTicks.sent(request);
        if (roles.isEmpty()) {
            faults = Map.of("roles", say.it("people.fault.token-roles"));
            return;
        }
        TokenGrant grant = tokens.create(person, visitor.actor(), title, roles, days());
        if (grant instanceof TokenGrant.Granted granted) {
            made = granted.secret();
            title = "";
        } else {
            faults = Faults.of(((TokenGrant.Refused) grant).faults(), language.getLocale());
        }
    }

    public void revoke() {
        boolean gone = tokens.revoke(visitor.actor(), visitor.getName(), String.valueOf(request.getParameter("token")));
        ways.to(OwnAccount.PATH, gone ? "people.done.revoked" : "people.done.gone");
    }

    public List<TokenLine> getAll() {
        return tokens.of(visitor.getName()).stream().map(TokenLine::of).toList();
    }

    /** The roles that a token of this person may have. */
    public List<RoleTicks.Tick> getRoles() {
        Set<String> own = visitor.person().map(Person::roles).orElse(Set.of());
        return RoleTicks.of(own.contains(Role.ADMIN) ? Role.ALL : own, RoleTicks.sent(request));
    }

    public List<Days> getDays() {
        int chosen = days() == 0 ? USUAL : days();
        return DAYS.stream().map(days -> new Days(days, days == chosen)).toList();
    }

    private int days() {
        String days = request.getParameter("days");
        return days != null && days.matches("\\d{1,4}") ? Integer.parseInt(days) : 0;
    }

    /** By field: title, roles, days. */
    public Map<String, String> getFaults() {
        return faults;
    }

    /** The token that was made, in the answer to the one click; empty otherwise. */
    public String getMade() {
        return made;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }
}
