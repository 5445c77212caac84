package io.causerie.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;

/** What everybody may change about the own account. */
@ApplicationScoped
public class Oneself {
    @Inject
    People people;

    @Inject
    Accounts accounts;

    @Inject
    Porter porter;

    @Inject
    Audit audit;

    /** The own password; the present one is checked first, with all that protects it from being guessed. */
    public AccountChange changePassword(Actor by, String present, String wanted) {
        if (people.find(by.name()).filter(AccountInfo::local).isEmpty()) {
            return new AccountChange.Refused(Set.of(AccountFault.PASSWORD_ELSEWHERE));
        }
        Set<AccountFault> faults = AccountRules.password(by.name(), wanted);
        if (!faults.isEmpty()) {
            return new AccountChange.Refused(faults);
        }
        Admission admission = porter.signIn(by.name(), present, by.address());
        if (admission instanceof Admission.Refused refused) {
            return new AccountChange.Denied(refused);
        }
        accounts.changePassword(by.name(), wanted);
        audit.record(by, "account.password-changed", "accounts/" + by.name(), "");
        return saved(by);
    }

    /** The own language: {@code en} or {@code fr}. */
    @Transactional
    public AccountChange speak(Actor by, String language) {
        Set<AccountFault> faults = AccountRules.language(language);
        if (!faults.isEmpty()) {
            return new AccountChange.Refused(faults);
        }
        accounts.speak(by.name(), language);
        return saved(by);
    }

    private AccountChange saved(Actor by) {
        return new AccountChange.Saved(people.find(by.name()).orElseThrow(), false);
    }
}
