package io.causerie.login;

import io.causerie.database.Schema;
import io.causerie.log.Logs;
import io.causerie.login.ldap.LdapAnswer;
import io.causerie.login.ldap.LdapDirectory;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * People of the company's directory, if the house asks it. What it said holds for a quarter of an hour; while it cannot be
 * asked, what it said last holds for a day.
 */
@ApplicationScoped
class DirectoryPeople {
    static final Duration FRESH = Duration.ofMinutes(15);
    static final Duration STILL_GOOD = Duration.ofDays(1);
    private static final Duration NOT_AGAIN = Duration.ofMinutes(1);
    private static final Logger LOG = Logs.of(DirectoryPeople.class);

    @Inject
    Accounts accounts;

    @Inject
    Clock clock;

    @Inject
    Config config;

    @Inject
    @ConfigProperty(name = "causerie.security.store", defaultValue = "local")
    String store;

    private final Map<String, Instant> quietUntil = new ConcurrentHashMap<>();
    Optional<LdapDirectory> directory = Optional.empty();
    private List<String> faults = List.of();

    /** A wrong key is told at the start; the house runs on, and local accounts still open it. */
    void open(@Observes @Priority(Schema.THEN) Startup startup) {
        if (isAsked()) {
            LdapDirectory.Opening opening = LdapDirectory.open(key -> config.getOptionalValue(key, String.class));
            faults = opening.faults();
            faults.forEach(LOG::severe);
            directory = opening.directory();
        } else if (!store.equals("local")) {
            LOG.severe("causerie.security.store is not known: " + store + " (local or ldap)");
        }
    }

    @PreDestroy
    void close() {
        directory.ifPresent(LdapDirectory::close);
    }

    /** Whether people who are no local ones are looked for in the directory. */
    boolean isAsked() {
        return store.equals("ldap");
    }

    /** Empty where the house asks no directory. */
    Optional<DirectoryState> state() {
        return isAsked()
                ? Optional.of(directory.map(DirectoryState::of).orElseGet(() -> DirectoryState.faulty(faults)))
                : Optional.empty();
    }

    /** Empty where it cannot be asked about somebody without the password. */
    Optional<LdapAnswer> look(String name) {
        return directory.flatMap(known -> known.look(name));
    }

    Admission check(String name, String password) {
        return directory
                .map(known -> admission(known.check(name, password)))
                .orElseGet(() -> Admission.Refused.because(Refusal.MISCONFIGURED));
    }

    /** The account as the directory sees it now, without a role when the person is gone; empty when nothing has been heard for too long. */
    Optional<Account> renewed(Account account) {
        Instant now = clock.instant();
        if (!isAsked()) {
            return Optional.empty();
        }
        if (now.isBefore(account.confirmedAt().plus(FRESH)) || wasJustAsked(account.name(), now)) {
            return stillGood(account, now);
        }
        return directory
                .flatMap(known -> known.look(account.name()))
                .map(LdapAnswer::roles)
                .orElse(Optional.empty())
                .map(roles -> accounts.confirm(account.name(), roles))
                .orElseGet(() -> stillGood(account, now));
    }

    private boolean wasJustAsked(String name, Instant now) {
        Instant until = quietUntil.get(name);
        if (until != null && now.isBefore(until)) {
            return true;
        }
        quietUntil.put(name, now.plus(NOT_AGAIN));
        return false;
    }

    private static Optional<Account> stillGood(Account account, Instant now) {
        return Optional.of(account)
                .filter(known -> now.isBefore(known.confirmedAt().plus(STILL_GOOD)));
    }

    private Admission admission(LdapAnswer answer) {
        if (answer instanceof LdapAnswer.Known known) {
            return accounts.confirm(known.name(), known.given())
                    .map(Account::admission)
                    .orElseGet(() -> Admission.Refused.because(Refusal.WRONG));
        }
        return Admission.Refused.because(
                switch (((LdapAnswer.Refused) answer).reason()) {
                    case WRONG -> Refusal.WRONG;
                    case LOCKED -> Refusal.LOCKED;
                    case EXPIRED -> Refusal.EXPIRED;
                    case AWAY -> Refusal.DIRECTORY_AWAY;
                    case MISCONFIGURED -> Refusal.MISCONFIGURED;
                });
    }
}
