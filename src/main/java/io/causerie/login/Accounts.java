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
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The local people; the first administrator is made at the first start. */
@ApplicationScoped
public class Accounts {
    private static final Logger LOG = Logger.getLogger(Accounts.class.getName());

    @PersistenceContext(unitName = "causerie")
    EntityManager entities;

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
        Account admin = entities.find(Account.class, adminName);
        if (admin == null) {
            String password = adminPassword.orElseGet(Accounts::made);
            entities.persist(new Account(adminName, passwords.hash(password), Set.of(Role.ADMIN)));
            if (adminPassword.isEmpty()) {
                LOG.warning("First start: sign in as " + adminName + " with the password " + password
                        + " - it is shown this once; set causerie.admin.password to choose your own");
            }
        } else if (adminPassword.isPresent() && !passwords.isRight(adminPassword.get(), admin.passwordHash())) {
            admin.changePassword(passwords.hash(adminPassword.get()));
        }
    }

    private static String made() {
        byte[] random = new byte[15];
        new SecureRandom().nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }

    /** The roles of the account, or empty when the name or the password is wrong; both take the same time. */
    @Transactional
    public Optional<Set<String>> roles(String name, String password) {
        Account account = entities.find(Account.class, name);
        boolean right = passwords.isRight(password, account == null ? nobody() : account.passwordHash());
        return right && account != null ? Optional.of(account.roles()) : Optional.empty();
    }

    /** A local account beside the first administrator. */
    @Transactional
    public void create(String name, String password, Set<String> roles) {
        entities.persist(new Account(name, passwords.hash(password), roles));
    }

    private String nobodysHash;

    private String nobody() {
        if (nobodysHash == null) {
            nobodysHash = passwords.hash(made());
        }
        return nobodysHash;
    }
}
