package io.causerie.login;

import io.causerie.database.Sql;
import io.causerie.database.TurnedClock;
import org.junit.jupiter.api.BeforeEach;

/** What the porter keeps, on every database. */
abstract class LoginContract implements GuessesContract, TokensContract, AuditContract {
    private final TurnedClock clock = new TurnedClock();
    private final Guesses guesses = new Guesses();
    private final Audit audit = new Audit();
    private final Tokens tokens = new Tokens();

    abstract Sql database();

    @BeforeEach
    void open() {
        var sql = database();
        var accounts = new Accounts();
        accounts.adminName = "Boss";
        guesses.sql = sql;
        guesses.clock = clock;
        guesses.accounts = accounts;
        audit.sql = sql;
        audit.clock = clock;
        tokens.sql = sql;
        tokens.clock = clock;
        tokens.audit = audit;
        sql.change("insert into account (name, roles, version, source) values ('ada', 'author viewer', 1, 'LOCAL')");
    }

    @Override
    public TurnedClock clock() {
        return clock;
    }

    @Override
    public Guesses guesses() {
        return guesses;
    }

    @Override
    public Audit audit() {
        return audit;
    }

    @Override
    public Tokens tokens() {
        return tokens;
    }
}
