package io.causerie.login;

import jakarta.enterprise.context.ApplicationScoped;

/** Checks passwords of local accounts. */
@ApplicationScoped
class LocalPeople {
    private final Passwords passwords = new Passwords();
    private String nobodysHash;

    Admission check(Account account, String password) {
        return passwords.isRight(password, account.passwordHash())
                ? account.admission()
                : Admission.Refused.because(Refusal.WRONG);
    }

    /** A wrong name takes as long as a wrong password. */
    Admission refuseStranger(String password) {
        passwords.isRight(password, nobody());
        return Admission.Refused.because(Refusal.WRONG);
    }

    private synchronized String nobody() {
        if (nobodysHash == null) {
            nobodysHash = passwords.hash(Passwords.made());
        }
        return nobodysHash;
    }
}
