package io.causerie.console.people;

import io.causerie.console.Language;
import io.causerie.console.Ways;
import io.causerie.login.AccountChange;
import io.causerie.login.AccountWish;
import io.causerie.login.People;
import io.causerie.login.Role;
import io.causerie.login.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes a local account; without a password that was typed, one is made and shown once. */
@Named
@RequestScoped
public class NewAccount {
    @Inject
    HttpServletRequest request;

    @Inject
    People people;

    @Inject
    Visitor visitor;

    @Inject
    Language language;

    @Inject
    Ways ways;

    private String name = "";
    private String password = "";
    private String made = "";
    private Map<String, String> faults = Map.of();

    public void make() {
        if (!visitor.isMayAdminister()) {
            return;
        }
        String secret = password.isEmpty() ? People.madePassword() : password;
        AccountWish wish = new AccountWish(Optional.of(secret), RoleTicks.sent(request), false);
        AccountChange change = people.create(visitor.actor(), name, wish);
        if (change instanceof AccountChange.Refused refused) {
            faults = Faults.of(refused.faults(), language.getLocale());
        } else if (change instanceof AccountChange.Saved saved) {
            name = saved.account().name();
            welcome(secret);
        }
    }

    private void welcome(String secret) {
        if (password.isEmpty()) {
            made = secret;
        } else {
            ways.to(PeopleList.account(name).toString(), "people.done.made");
        }
    }

    public List<RoleTicks.Tick> getRoles() {
        return RoleTicks.of(Role.ALL, RoleTicks.sent(request));
    }

    /** By field: name, password, roles. */
    public Map<String, String> getFaults() {
        return faults;
    }

    /** The password that was made, in the answer to the one click; empty otherwise. */
    public String getMade() {
        return made;
    }

    public String getLink() {
        return PeopleList.account(name).toString();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name.strip();
    }

    /** Never goes back to the browser. */
    public String getPassword() {
        return "";
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
