package io.causerie.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Accounts as administrators see and change them, and what everybody may change about the own one; every change is on the audit trail. */
@ApplicationScoped
public class People {
    @Inject
    Accounts accounts;

    @Inject
    Porter porter;

    @Inject
    Guesses guesses;

    @Inject
    Audit audit;

    /** By name. */
    @Transactional
    public List<AccountInfo> list() {
        return accounts.all().stream().map(this::info).toList();
    }

    @Transactional
    public Optional<AccountInfo> find(String name) {
        return accounts.find(name).map(this::info);
    }

    /** Makes a local account or changes a known one; whoever is in with an old password or a closed account is out at the next click. */
    @Transactional
    public AccountChange save(Actor by, String name, AccountWish wish) {
        String spelled = Accounts.spelled(name);
        Set<AccountFault> faults =
                AccountRules.faults(spelled, wish, accounts.find(spelled), accounts.isLastWayIn(spelled));
        if (!faults.isEmpty()) {
            return new AccountChange.Refused(faults);
        }
        boolean fresh = accounts.save(spelled, wish);
        AccountInfo now = find(spelled).orElseThrow();
        audit.record(by, fresh ? "account.created" : "account.changed", subject(spelled), detail(now, wish));
        return new AccountChange.Saved(now, fresh);
    }

    /** The account of a person of the directory comes back when the person does: close it instead. */
    @Transactional
    public AccountChange remove(Actor by, String name) {
        if (accounts.isLastWayIn(name)) {
            return refused(AccountFault.LAST_WAY_IN);
        }
        if (accounts.find(name).isEmpty()) {
            return refused(AccountFault.NAME_UNKNOWN);
        }
        accounts.remove(name);
        audit.record(by, "account.removed", subject(name), "");
        return new AccountChange.Removed();
    }

    /** Forgets the wrong passwords, so that the person need not wait; false when there is no such account. */
    @Transactional
    public boolean unlock(Actor by, String name) {
        boolean known = accounts.find(name).isPresent();
        if (known) {
            guesses.forget(Accounts.spelled(name));
            audit.record(by, "account.unlocked", subject(name), "");
        }
        return known;
    }

    /** The own password; the present one is checked first, with all that protects it from being guessed. */
    public AccountChange changePassword(Actor by, String present, String wanted) {
        if (find(by.name()).filter(AccountInfo::local).isEmpty()) {
            return refused(AccountFault.PASSWORD_ELSEWHERE);
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
        audit.record(by, "account.password-changed", subject(by.name()), "");
        return new AccountChange.Saved(find(by.name()).orElseThrow(), false);
    }

    /** The own language: {@code en} or {@code fr}. */
    @Transactional
    public AccountChange speak(Actor by, String language) {
        Set<AccountFault> faults = AccountRules.language(language);
        if (!faults.isEmpty()) {
            return new AccountChange.Refused(faults);
        }
        accounts.speak(by.name(), language);
        return new AccountChange.Saved(find(by.name()).orElseThrow(), false);
    }

    private AccountInfo info(Account account) {
        return account.info(guesses.heldUntil(account.name()));
    }

    private static AccountChange refused(AccountFault fault) {
        return new AccountChange.Refused(EnumSet.of(fault));
    }

    private static String subject(String name) {
        return "accounts/" + Accounts.spelled(name);
    }

    private static String detail(AccountInfo now, AccountWish wish) {
        return "roles=" + String.join(",", now.roles().stream().sorted().toList())
                + (now.disabled() ? " disabled" : "")
                + (wish.password().isPresent() ? " new password" : "");
    }
}
