package io.causerie.console.people;

import io.causerie.console.Language;
import io.causerie.console.Say;
import io.causerie.console.Ways;
import io.causerie.login.AccountChange;
import io.causerie.login.AccountInfo;
import io.causerie.login.People;
import io.causerie.login.Person;
import io.causerie.login.Role;
import io.causerie.login.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The own account: roles, language, password. */
@Named("own")
@RequestScoped
public class OwnAccount {
    static final String PATH = "/account";

    @Inject
    Visitor visitor;

    @Inject
    People people;

    @Inject
    Language language;

    @Inject
    Say say;

    @Inject
    Ways ways;

    private String present = "";
    private String wanted = "";
    private String again = "";
    private String chosen;
    private Map<String, String> faults = Map.of();

    /** In the account, for every browser, and in this one, where the switch may have said otherwise. */
    public void speak() {
        if (visitor.speak(getChosen()) instanceof AccountChange.Saved) {
            ways.to("/language?to=" + getChosen() + "&back=" + PATH + "%3Fdone%3Dpeople.done.language");
        }
    }

    public void changePassword() {
        if (!wanted.equals(again)) {
            faults = Map.of("again", say.it("people.fault.again"));
            return;
        }
        AccountChange change = visitor.changePassword(present, wanted);
        if (change instanceof AccountChange.Refused refused) {
            faults = Faults.of(refused.faults(), language.getLocale());
        } else if (change instanceof AccountChange.Denied denied) {
            faults = Map.of("present", denied.why().words(language.getLocale()));
        } else {
            ways.to(PATH, "people.done.own-password");
        }
    }

    /** Whether the password is kept here. */
    public boolean isLocal() {
        return people.find(visitor.getName()).filter(AccountInfo::local).isPresent();
    }

    public List<String> getRoles() {
        Set<String> own = visitor.person().map(Person::roles).orElse(Set.of());
        return Role.ALL.stream().filter(own::contains).toList();
    }

    /** By field: present, password, again. */
    public Map<String, String> getFaults() {
        return faults;
    }

    public String getChosen() {
        return chosen == null ? language.getLocale().getLanguage() : chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }

    /** Passwords never go back to the browser. */
    public String getPresent() {
        return "";
    }

    public void setPresent(String present) {
        this.present = present;
    }

    public String getWanted() {
        return "";
    }

    public void setWanted(String wanted) {
        this.wanted = wanted;
    }

    public String getAgain() {
        return "";
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
