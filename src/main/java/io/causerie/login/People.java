package io.causerie.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Accounts as administrators see and change them; every change is on the audit trail. */
@ApplicationScoped
public class People {
    @Inject
    Accounts accounts;

    @Inject
    Guesses guesses;

    @Inject
    Presence presence;

    @Inject
    Audit audit;

    /** By name. */
    @Transactional
    public List<AccountInfo> list() {
        Map<String, Instant> held = guesses.allHeld();
        Map<String, Instant> seen = presence.all();
        return accounts.all().stream()
                .map(account -> info(account, held.get(account.name()), seen.get(account.name())))
                .toList();
    }

    @Transactional
    public Optional<AccountInfo> find(String name) {
        return accounts.find(name)
                .map(account -> info(
                        account,
                        guesses.heldUntil(account.name()).orElse(null),
                        presence.of(account.name()).orElse(null)));
    }

    /** A local account under a name that nobody has. */
    @Transactional
    public AccountChange create(Actor by, String name, AccountWish wish) {
        return accounts.find(name).isPresent() ? refused(AccountFault.NAME_TAKEN) : save(by, name, wish);
    }

    /** Makes a local account or changes a known one; whoever is in with an old password or a closed account is out at the next click. */
    @Transactional
    public AccountChange save(Actor by, String name, AccountWish wish) {
        String spelled = Accounts.spelled(name);
        Optional<Account> known = accounts.find(spelled);
        Set<AccountFault> faults = AccountRules.faults(spelled, wish, known, accounts.isLastWayIn(spelled));
        if (by.name().equals(spelled)
                && known.filter(own -> shutsOut(own, wish)).isPresent()) {
            faults.add(AccountFault.ONESELF);
        }
        if (!faults.isEmpty()) {
            return new AccountChange.Refused(faults);
        }
        boolean fresh = accounts.save(spelled, wish);
        AccountInfo now = find(spelled).orElseThrow();
        audit.record(by, fresh ? "account.created" : "account.changed", subject(spelled), detail(now, wish));
        return new AccountChange.Saved(now, fresh);
    }

    private static boolean shutsOut(Account own, AccountWish wish) {
        boolean demotes = own.isLocal()
                && own.roles().contains(Role.ADMIN)
                && !wish.roles().contains(Role.ADMIN);
        return wish.disabled() || demotes;
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
        if (by.name().equals(Accounts.spelled(name))) {
            return refused(AccountFault.ONESELF);
        }
        accounts.remove(name);
        presence.forget(Accounts.spelled(name));
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

    /** A password that nobody has thought of, to be shown once. */
    public static String madePassword() {
        return Passwords.made();
    }

    private AccountInfo info(Account account, Instant heldUntil, Instant seenAt) {
        return new AccountInfo(
                account.name(),
                account.isLocal(),
                account.roles(),
                account.isDisabled(),
                Optional.ofNullable(account.confirmedAt()),
                Optional.ofNullable(heldUntil),
                account.madeAt(),
                Optional.ofNullable(seenAt),
                accounts.isLastWayIn(account.name()));
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
