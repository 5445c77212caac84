package io.causerie.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

/** Lets people in by name and password, and says who they are as long as they stay. */
@ApplicationScoped
public class Porter {
    @Inject
    LocalPeople local;

    @Inject
    Accounts accounts;

    /** Whether somebody at this address may enter with this name and password, and if not, why. */
    public Admission signIn(String name, String password, String from) {
        return local.check(name, password);
    }

    /** Who came in under this name, with the roles of now; empty once the account is closed or its sessions were ended. */
    Optional<Person> person(String name, Instant since) {
        return accounts.find(name)
                .filter(account -> !account.isDisabled() && !account.wasSignedOutSince(since))
                .map(Account::person)
                .filter(person -> !person.roles().isEmpty());
    }
}
