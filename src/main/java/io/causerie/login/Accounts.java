package io.causerie.login;

import io.causerie.database.Schema;
import io.causerie.log.Logs;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The people who may enter; the first administrator is made at the first start. Names are kept in small letters. */
@ApplicationScoped
public class Accounts {
    private static final Logger LOG = Logs.of(Accounts.class);

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
            entities.persist(Account.local(name, passwords.hash(password), Set.of(Role.ADMIN), clock.instant()));
            if (adminPassword.isEmpty()) {
                LOG.warning("First start: sign in as " + name + " with the password " + password
                        + " - it is shown this once; set causerie.admin.password to choose your own");
            }
        } else if (adminPassword.isPresent()) {
            comeBack(admin, adminPassword.get());
        }
    }

    private void comeBack(Account admin, String password) {
        if (!admin.isLocal() || !passwords.isRight(password, admin.passwordHash())) {
            admin.keepHere(passwords.hash(password), clock.instant());
        }
        admin.changeRoles(Set.of(Role.ADMIN));
        admin.enable();
    }

    /** However a name was typed, it is one account. */
    static String spelled(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }

    /** The administrator of the configuration, who comes in when nobody else can. */
    boolean isLastWayIn(String name) {
        return spelled(name).equals(spelled(adminName));
    }

    @Transactional
    Optional<Account> find(String name) {
        return Optional.ofNullable(entities.find(Account.class, spelled(name)));
    }

    @Transactional
    List<Account> all() {
        return entities.createQuery("select a from Account a order by a.name", Account.class)
                .getResultList();
    }

    /** A local account beside the first administrator. */
    @Transactional
    public void create(String name, String password, Set<String> roles) {
        entities.persist(Account.local(spelled(name), passwords.hash(password), roles, clock.instant()));
    }

    /** What is fine by {@link AccountRules} is done; true when the account is new. */
    @Transactional
    boolean save(String name, AccountWish wish) {
        Instant now = clock.instant();
        Optional<Account> known = find(name);
        if (known.isEmpty()) {
            create(name, wish.password().orElseThrow(), wish.roles());
        } else {
            known.get().change(wish.password().map(passwords::hash), wish.roles(), now);
        }
        Account account = find(name).orElseThrow();
        if (wish.disabled() && !account.isDisabled()) {
            account.disable(now);
        } else if (!wish.disabled()) {
            account.enable();
        }
        return known.isEmpty();
    }

    @Transactional
    void changePassword(String name, String password) {
        find(name).orElseThrow().changePassword(passwords.hash(password), clock.instant());
    }

    @Transactional
    void speak(String name, String language) {
        find(name).ifPresent(account -> account.speak(language));
    }

    @Transactional
    void remove(String name) {
        find(name).ifPresent(entities::remove);
    }

    /** What the directory says about somebody now; empty when the name belongs to a local account. */
    @Transactional
    Optional<Account> confirm(String name, Set<String> roles) {
        Account account = find(name).orElse(null);
        if (account == null) {
            account = Account.ofDirectory(spelled(name), roles, clock.instant());
            entities.persist(account);
        } else if (!account.isLocal()) {
            account.confirm(roles, clock.instant());
        }
        return Optional.of(account).filter(known -> !known.isLocal());
    }
}
