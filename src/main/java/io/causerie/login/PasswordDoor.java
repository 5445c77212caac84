package io.causerie.login;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** Checks a name and a password where the account belongs, and remembers for a while what was right. */
@ApplicationScoped
class PasswordDoor {
    /** So long somebody whose password was changed in the directory comes in with the old one too. */
    private static final Duration A_WHILE = Duration.ofMinutes(1);

    @Inject
    Accounts accounts;

    @Inject
    LocalPeople local;

    @Inject
    DirectoryPeople directory;

    @Inject
    Clock clock;

    private Remembered remembered;

    @PostConstruct
    void open() {
        remembered = new Remembered(clock);
    }

    /** The same again, from the same address, a moment later; empty when it has to be checked. */
    Optional<Admission> again(String name, String password, String from) {
        return accounts.find(name)
                .filter(account -> remembered.isRight(name, password, from, account.proof()))
                .filter(account -> account.isLocal() || directory.isAsked())
                .map(Account::admission);
    }

    Admission check(String name, String password, String from) {
        Admission admission = ask(name, password);
        if (admission instanceof Admission.Welcome welcome) {
            accounts.find(welcome.who().name())
                    .ifPresent(account -> remembered.wasRight(name, password, from, account.proof(), A_WHILE));
        }
        return admission;
    }

    private Admission ask(String name, String password) {
        return accounts.find(name)
                .filter(Account::isLocal)
                .map(account -> local.check(account, password))
                .orElseGet(
                        () -> directory.isAsked() ? directory.check(name, password) : local.refuseStranger(password));
    }
}
