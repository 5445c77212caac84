package io.causerie.login;

import io.causerie.database.Sql;
import io.causerie.database.TestDatabase;
import io.causerie.database.TurnedClock;
import io.causerie.login.ldap.LdapDirectory;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The porter and all that belongs to him, on a database of his own. */
final class Lodge {
    static final String PASSWORD = "four words of nobody";

    final TurnedClock clock = new TurnedClock();
    final Sql sql = TestDatabase.h2();
    final Accounts accounts = new Accounts();
    final Audit audit = new Audit();
    final Guesses guesses = new Guesses();
    final Tokens tokens = new Tokens();
    final Presence presence = new Presence();
    final Porter porter = new Porter();
    final People people = new People();
    final Oneself oneself = new Oneself();
    final Origins origins = new Origins();
    final Sessions sessions = new Sessions();
    final DirectoryPeople directory = new DirectoryPeople();

    Lodge() {
        accounts.entities = new Entities().manager();
        accounts.clock = clock;
        accounts.adminName = "boss";
        audit.sql = sql;
        audit.clock = clock;
        guesses.sql = sql;
        guesses.clock = clock;
        guesses.accounts = accounts;
        presence.sql = sql;
        presence.clock = clock;
        tokens.sql = sql;
        tokens.clock = clock;
        tokens.audit = audit;
        furnishPorter();
        furnishSessions();
    }

    /** A local account with {@link #PASSWORD}. */
    void account(String name, String... roles) {
        accounts.create(name, PASSWORD, Set.of(roles));
        sql.change("insert into account (name, roles, version) values (?, ?, 1)", name, String.join(" ", roles));
    }

    /** From now on, people without a local account are looked for there. */
    void ask(LdapDirectory company) {
        directory.store = "ldap";
        directory.directory = Optional.of(company);
    }

    private void furnishPorter() {
        directory.store = "local";
        directory.accounts = accounts;
        directory.clock = clock;
        var door = new PasswordDoor();
        door.accounts = accounts;
        door.local = new LocalPeople();
        door.directory = directory;
        door.clock = clock;
        door.open();
        porter.door = door;
        porter.directory = directory;
        porter.guesses = guesses;
        porter.accounts = accounts;
        porter.tokens = tokens;
        porter.presence = presence;
        porter.audit = audit;
        people.accounts = accounts;
        people.guesses = guesses;
        people.presence = presence;
        people.audit = audit;
        oneself.people = people;
        oneself.accounts = accounts;
        oneself.porter = porter;
        oneself.audit = audit;
    }

    private void furnishSessions() {
        origins.trustedProxies = List.of("127.0.0.1");
        origins.publicUrl = Optional.empty();
        origins.open();
        sessions.porter = porter;
        sessions.origins = origins;
        sessions.audit = audit;
        sessions.clock = clock;
        sessions.longest = Duration.ofHours(12);
    }
}
