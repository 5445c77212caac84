package io.causerie.console.people;

import io.causerie.console.Language;
import io.causerie.console.Notices;
import io.causerie.console.Ways;
import io.causerie.login.AccountChange;
import io.causerie.login.AccountFault;
import io.causerie.login.AccountInfo;
import io.causerie.login.AccountWish;
import io.causerie.login.People;
import io.causerie.login.Tokens;
import io.causerie.login.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** What an administrator does to the account that is shown. */
@Named
@RequestScoped
public class AccountActs {
    @Inject
    HttpServletRequest request;

    @Inject
    AccountShown shown;

    @Inject
    People people;

    @Inject
    Tokens tokens;

    @Inject
    Visitor visitor;

    @Inject
    Language language;

    @Inject
    Notices notices;

    @Inject
    Ways ways;

    private String password = "";
    private String made = "";
    private Map<String, String> faults = Map.of();

    public void changeRoles() {
        ofShown(account -> {
            AccountWish wish = new AccountWish(Optional.empty(), RoleTicks.sent(request), account.disabled());
            after(people.save(visitor.actor(), account.name(), wish), "people.done.roles");
        });
    }

    /** The typed one or, where none was typed, one that is made and shown once. */
    public void setNewPassword() {
        ofShown(account -> {
            String secret = password.isEmpty() ? People.madePassword() : password;
            AccountWish wish = new AccountWish(Optional.of(secret), account.roles(), account.disabled());
            AccountChange change = people.save(visitor.actor(), account.name(), wish);
            if (password.isEmpty() && change instanceof AccountChange.Saved) {
                made = secret;
            } else {
                after(change, "people.done.password");
            }
        });
    }

    public void lock() {
        ofShown(account -> after(turn(account, true), "people.done.locked"));
    }

    public void open() {
        ofShown(account -> after(turn(account, false), "people.done.opened"));
    }

    private AccountChange turn(AccountInfo account, boolean locked) {
        Set<String> roles = account.local() ? account.roles() : Set.of();
        return people.save(visitor.actor(), account.name(), new AccountWish(Optional.empty(), roles, locked));
    }

    public void endWait() {
        ofShown(account -> {
            people.unlock(visitor.actor(), account.name());
            back("people.done.wait-ended");
        });
    }

    public void revoke() {
        ofShown(account -> {
            tokens.revoke(visitor.actor(), account.name(), String.valueOf(request.getParameter("token")));
            back("people.done.revoked");
        });
    }

    public void remove() {
        ofShown(account -> {
            AccountChange change = people.remove(visitor.actor(), account.name());
            if (change instanceof AccountChange.Refused refused) {
                tell(refused.faults());
            } else {
                ways.to(PeopleList.PATH, "people.done.removed");
            }
        });
    }

    private void ofShown(Consumer<AccountInfo> deed) {
        if (visitor.isMayAdminister()) {
            shown.account().ifPresent(deed);
        }
    }

    private void after(AccountChange change, String done) {
        if (change instanceof AccountChange.Refused refused) {
            tell(refused.faults());
        } else {
            back(done);
        }
    }

    /** What is about no field of the form stands above the page. */
    private void tell(Set<AccountFault> refused) {
        faults = Faults.of(refused, language.getLocale());
        Optional.ofNullable(faults.get("name")).ifPresent(notices::badWords);
    }

    private void back(String done) {
        shown.changed();
        ways.to(PeopleList.account(shown.getName()).toString(), done);
    }

    /** By field: password, roles. */
    public Map<String, String> getFaults() {
        return faults;
    }

    /** The password that was made, in the answer to the one click; empty otherwise. */
    public String getMade() {
        return made;
    }

    /** Never goes back to the browser. */
    public String getPassword() {
        return "";
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
