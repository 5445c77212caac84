package io.causerie.login.ldap;

import com.unboundid.ldap.sdk.Filter;
import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPConnectionPool;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.LDAPInterface;
import com.unboundid.ldap.sdk.SearchRequest;
import com.unboundid.ldap.sdk.SearchResultEntry;
import com.unboundid.ldap.sdk.SearchScope;
import com.unboundid.ldap.sdk.SimpleBindRequest;
import com.unboundid.ldap.sdk.experimental.DraftBeheraLDAPPasswordPolicy10RequestControl;
import com.unboundid.util.Debug;
import io.causerie.log.Logs;
import io.causerie.login.ldap.LdapAnswer.Reason;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.logging.Logger;

/** The company's directory. Connections are opened when somebody asks, so that the house starts while the directory is away. */
public final class LdapDirectory implements AutoCloseable {
    private static final Logger LOG = Logs.of(LdapDirectory.class);

    /** The library's logger, held before it asks for it. */
    private static final Logger LIBRARY = Logs.of(Debug.LOGGER_NAME);

    private final LdapSettings settings;
    private LDAPConnectionPool pool;

    private LdapDirectory(LdapSettings settings) {
        this.settings = settings;
    }

    /** A directory, or what is wrong with its configuration: each fault names its key and the fix. */
    public record Opening(Optional<LdapDirectory> directory, List<String> faults) {}

    /** {@code values} gives what is configured under a key, as in {@code causerie.ldap.url}. */
    public static Opening open(Function<String, Optional<String>> values) {
        LdapConfig.Reading reading = LdapConfig.read(values);
        return new Opening(reading.settings().map(LdapDirectory::new), reading.faults());
    }

    /** In the order in which they are asked. */
    public List<LdapServer> servers() {
        return settings.urls().stream()
                .map(url -> LdapServer.of(url, settings.startTls()))
                .toList();
    }

    /** Which groups give which role, as they are compared. */
    public Map<String, Set<String>> groupsByRole() {
        return settings.roles().groupsByRole();
    }

    /** Whether it can be asked about somebody without the person's password. */
    public boolean canLook() {
        return settings.service().isPresent();
    }

    /** Why it cannot be asked at this moment; empty when it answers. */
    public Optional<Reason> trouble() {
        LdapAnswer answer = ask(open -> {
            open.getRootDSE();
            return new LdapAnswer.Known("", Set.of());
        });
        return answer instanceof LdapAnswer.Refused refused ? Optional.of(refused.reason()) : Optional.empty();
    }

    /** Whether this is the person's password, and what the person may do. An empty password is wrong without asking. */
    public LdapAnswer check(String name, String password) {
        if (password.isEmpty()) {
            return new LdapAnswer.Refused(Reason.WRONG);
        }
        return ask(open -> settings.userDn().isPresent()
                ? checkAsPerson(open, name, password)
                : checkBySearch(open, name, password));
    }

    /** What the directory says about somebody without a password; empty where it can only be asked with one. */
    public Optional<LdapAnswer> look(String name) {
        return settings.service().isEmpty()
                ? Optional.empty()
                : Optional.of(ask(open -> {
                    Optional<LdapPerson> person = person(open, name);
                    if (person.isEmpty()) {
                        return new LdapAnswer.Refused(Reason.WRONG);
                    }
                    return person.get().isClosed() ? new LdapAnswer.Refused(Reason.LOCKED) : known(open, person.get());
                }));
    }

    @Override
    public synchronized void close() {
        if (pool != null) {
            pool.close();
            pool = null;
        }
    }

    private interface Question {
        LdapAnswer ask(LDAPConnectionPool open) throws LDAPException;
    }

    private LdapAnswer ask(Question question) {
        try {
            return question.ask(pool());
        } catch (LDAPException e) {
            Reason reason = LdapTrouble.ofDirectory(e);
            LOG.warning(() ->
                    (reason == Reason.AWAY ? "The directory does not answer" : "The directory refuses to be asked")
                            + ": " + e.getMessage() + "; see " + LdapTrouble.keys(e));
            return new LdapAnswer.Refused(reason);
        } catch (GeneralSecurityException | IOException e) {
            LOG.warning(() -> "The certificates of causerie.ldap.trust cannot be used: " + e.getMessage());
            return new LdapAnswer.Refused(Reason.MISCONFIGURED);
        }
    }

    private LdapAnswer checkBySearch(LDAPConnectionPool open, String name, String password) throws LDAPException {
        Optional<LdapPerson> person = person(open, name);
        if (person.isEmpty()) {
            return new LdapAnswer.Refused(Reason.WRONG);
        }
        try {
            open.bindAndRevertAuthentication(bind(person.get().dn(), password));
        } catch (LDAPException e) {
            return refusedOrThrown(e);
        }
        return person.get().isClosed() ? new LdapAnswer.Refused(Reason.LOCKED) : known(open, person.get());
    }

    private LdapAnswer checkAsPerson(LDAPConnectionPool open, String name, String password) throws LDAPException {
        LDAPConnection own = open.getConnection();
        try {
            own.bind(bind(LdapNames.dn(settings.userDn().orElseThrow(), name), password));
            Optional<LdapPerson> person = person(own, name);
            return person.isPresent() ? known(own, person.get()) : new LdapAnswer.Refused(Reason.WRONG);
        } catch (LDAPException e) {
            return refusedOrThrown(e);
        } finally {
            open.releaseAndReAuthenticateConnection(own);
        }
    }

    private static LdapAnswer refusedOrThrown(LDAPException e) throws LDAPException {
        Reason reason = LdapTrouble.ofPerson(e);
        if (reason == Reason.AWAY || reason == Reason.MISCONFIGURED) {
            throw e;
        }
        return new LdapAnswer.Refused(reason);
    }

    private LdapAnswer known(LDAPInterface directory, LdapPerson person) throws LDAPException {
        return new LdapAnswer.Known(
                person.name(), settings.roles().of(LdapGroups.of(person.dn(), person.name(), directory, settings)));
    }

    private Optional<LdapPerson> person(LDAPInterface directory, String name) throws LDAPException {
        return entry(directory, name).map(found -> LdapPerson.of(found, name, settings));
    }

    /** A search that finds several people fails, by its limit. */
    private Optional<SearchResultEntry> entry(LDAPInterface directory, String name) throws LDAPException {
        String[] attributes = LdapPerson.attributes(settings);
        if (settings.userDn().isPresent()) {
            String dn = LdapNames.dn(settings.userDn().get(), name);
            return Optional.ofNullable(directory.getEntry(dn, attributes));
        }
        Filter filter = LdapNames.filter(settings.userFilter(), "", name);
        SearchRequest request = new SearchRequest(settings.userBase(), SearchScope.SUB, filter, attributes);
        request.setSizeLimit(1);
        return directory.search(request).getSearchEntries().stream().findFirst();
    }

    private static SimpleBindRequest bind(String dn, String password) {
        return new SimpleBindRequest(dn, password, new DraftBeheraLDAPPasswordPolicy10RequestControl());
    }

    private synchronized LDAPConnectionPool pool() throws LDAPException, GeneralSecurityException, IOException {
        if (pool == null || pool.isClosed()) {
            pool = LdapConnections.open(settings);
        }
        return pool;
    }
}
