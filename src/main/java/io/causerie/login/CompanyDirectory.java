package io.causerie.login;

import io.causerie.login.ldap.LdapAnswer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** The company's directory, for those who look after it: how it is set up, whether it answers, what it says about somebody. */
@ApplicationScoped
public class CompanyDirectory {
    @Inject
    DirectoryPeople people;

    /** Whether people who have no account here are looked for in the directory. */
    public boolean isAsked() {
        return people.isAsked();
    }

    /** Asks it now, which takes as long as the configured time-outs allow; empty where the house asks no directory. */
    public Optional<DirectoryState> state() {
        return people.state();
    }

    /** What it says about somebody now, without the person's password; empty where it cannot be asked so. */
    public Optional<LdapAnswer> look(String name) {
        return people.look(Accounts.spelled(name));
    }
}
