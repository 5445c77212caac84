package io.causerie.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Checks passwords of local accounts; which hash a password fits is remembered, because finding out is slow on purpose. */
@ApplicationScoped
class LocalPeople {
    private static final int MOST = 1000;

    @Inject
    Accounts accounts;

    private final Passwords passwords = new Passwords();
    private final Fingerprint fingerprint = Fingerprint.random();
    private final Map<String, String> fitting = new ConcurrentHashMap<>();
    private String nobodysHash;

    /** A wrong name takes as long as a wrong password. */
    Admission check(String name, String password) {
        Account account = accounts.find(name).filter(Account::isLocal).orElse(null);
        String hash = account == null ? nobody() : account.passwordHash();
        if (!fits(password, hash) || account == null) {
            return Admission.Refused.because(Refusal.WRONG);
        }
        return account.isDisabled()
                ? Admission.Refused.because(Refusal.LOCKED)
                : new Admission.Welcome(account.person());
    }

    private boolean fits(String password, String hash) {
        String key = fingerprint.of(password);
        String known = fitting.get(key);
        if (known != null && known.equals(hash)) {
            return true;
        }
        boolean fits = password.length() <= Passwords.LONGEST && passwords.isRight(password, hash);
        if (fits) {
            remember(key, hash);
        }
        return fits;
    }

    private void remember(String key, String hash) {
        if (fitting.size() >= MOST) {
            fitting.clear();
        }
        fitting.put(key, hash);
    }

    private synchronized String nobody() {
        if (nobodysHash == null) {
            nobodysHash = passwords.hash(Passwords.made());
        }
        return nobodysHash;
    }
}
