package io.causerie.login;

import io.causerie.database.Schema;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The people who may enter; the first administrator is made at the first start. Names are kept in small letters. */
@ApplicationScoped
public class Accounts {
    private static final Logger LOG = Logger.getLogger(Accounts.class.getName());

    @PersistenceContext(unitName = "causerie")
    EntityManager entities;

    @Inject
    Clock clock;

    private final Passwords passwords = new Passwords();

    @Inject
    @ConfigProperty(name = "causerie.admin.user", defaultValue = "admin")
    String adminName;

    @Inject
    @ConfigProperty(name = "causerie.admin.password")
    Optional<String> adminPassword;

    /** A configured password is set at every start, so that an operator who lost it can come back. */
    @Transactional
    void greet(@Observes @Priority(Schema.THEN) Startup startup) {
        String name = spelled(adminName);
        Account admin = entities.find(Account.class, name);
        if (admin == null) {
            String password = adminPassword.orElseGet(Passwords::made);
            entities.persist(Account.local(name, passwords.hash(password), Set.of(Role.ADMIN)));
            if (adminPassword.isEmpty()) {
                LOG.warning("First start: sign in as " + name + " with the password " + password
                        + " - it is shown this once; set causerie.admin.password to choose your own");
            }
        } else if (adminPassword.isPresent() && !passwords.isRight(adminPassword.get(), admin.passwordHash())) {
            admin.changePassword(passwords.hash(adminPassword.get()), clock.instant());
        }
    }

    /** However a name was typed, it is one account. */
    static String spelled(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    @Transactional
    Optional<Account> find(String name) {
        return Optional.ofNullable(entities.find(Account.class, spelled(name)));
    }

    /** A local account beside the first administrator. */
    @Transactional
    public void create(String name, String password, Set<String> roles) {
        entities.persist(Account.local(spelled(name), passwords.hash(password), roles));
    }
}
