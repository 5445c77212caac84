package io.causerie.login;

import io.causerie.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Personal access tokens: a program comes in as their owner, with at most the owner's roles of now, until they expire or are revoked. */
@ApplicationScoped
public class Tokens {
    private static final String COLUMNS =
            "select id, owner, title, roles, created_at, expires_at, used_at, used_from, hash";

    public static final int LONGEST_DAYS = 365;
    private static final int MOST = 50;
    private static final Duration SEEN_AGAIN = Duration.ofHours(1);

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    @Inject
    Audit audit;

    private record Kept(AccessToken token, String hash) {}

    /**
     * Makes a token for its owner.
     *
     * @param owner as signed in; the token may do nothing that the owner may not
     * @param title what it is for, at most 100 characters
     * @param roles names of {@link Role}; empty for all of the owner's
     * @param days until it expires: 1 to {@value #LONGEST_DAYS}
     */
    @Transactional
    public TokenGrant create(Person owner, Actor by, String title, Set<String> roles, int days) {
        Set<AccountFault> faults = faults(owner, title.strip(), roles, days);
        if (!faults.isEmpty()) {
            return new TokenGrant.Refused(faults);
        }
        TokenText text = TokenText.made();
        Instant now = clock.instant();
        Set<String> granted = roles.isEmpty() ? owner.roles() : roles;
        AccessToken token = new AccessToken(
                text.id(),
                owner.name(),
                title.strip(),
                granted,
                now,
                now.plus(Duration.ofDays(days)),
                Optional.empty(),
                Optional.empty());
        insert(token, text.hash());
        audit.record(by, "token.created", subject(token), token.title() + " roles=" + joined(granted));
        return new TokenGrant.Granted(token, text.whole());
    }

    /** Those of one person, the newest first. */
    @Transactional
    public List<AccessToken> of(String owner) {
        return sql
                .rows(
                        COLUMNS + " from access_token where owner = ? order by created_at desc, id",
                        Tokens::kept,
                        Accounts.spelled(owner))
                .stream()
                .map(Kept::token)
                .toList();
    }

    /** False when the person has no such token. */
    @Transactional
    public boolean revoke(Actor by, String owner, String id) {
        Optional<AccessToken> token =
                of(owner).stream().filter(known -> known.id().equals(id)).findFirst();
        token.ifPresent(known -> {
            sql.change("delete from access_token where id = ?", id);
            audit.record(by, "token.revoked", subject(known), known.title());
        });
        return token.isPresent();
    }

    /** The token that was sent, if it is one and has not expired. */
    @Transactional
    Optional<AccessToken> find(String sent, String from) {
        Instant now = clock.instant();
        Optional<AccessToken> token = TokenText.read(sent).flatMap(text -> find(text, now));
        token.filter(known -> known.usedAt()
                        .filter(used -> used.plus(SEEN_AGAIN).isAfter(now))
                        .isEmpty())
                .ifPresent(known -> sql.change(
                        "update access_token set used_at = ?, used_from = ? where id = ?", now, from, known.id()));
        return token;
    }

    /** Those that expired a while ago. */
    @Transactional
    void sweep() {
        sql.change(
                "delete from access_token where expires_at < ?", clock.instant().minus(Duration.ofDays(30)));
    }

    private Optional<AccessToken> find(TokenText text, Instant now) {
        return sql.rows(COLUMNS + " from access_token where id = ?", Tokens::kept, text.id()).stream()
                .filter(kept ->
                        text.fits(kept.hash()) && now.isBefore(kept.token().expiresAt()))
                .map(Kept::token)
                .findFirst();
    }

    private Set<AccountFault> faults(Person owner, String title, Set<String> roles, int days) {
        Set<AccountFault> faults = EnumSet.noneOf(AccountFault.class);
        if (title.isEmpty() || title.length() > 100) {
            faults.add(AccountFault.TITLE_FORM);
        }
        if (!owner.covers(roles)) {
            faults.add(AccountFault.ROLES_BEYOND);
        }
        if (days < 1 || days > LONGEST_DAYS) {
            faults.add(AccountFault.DAYS_FORM);
        }
        if (of(owner.name()).size() >= MOST) {
            faults.add(AccountFault.TOO_MANY);
        }
        return faults;
    }

    private void insert(AccessToken token, String hash) {
        sql.change(
                """
                insert into access_token (id, owner, title, hash, roles, created_at, expires_at)
                values (?, ?, ?, ?, ?, ?, ?)""",
                token.id(),
                token.owner(),
                token.title(),
                hash,
                joined(token.roles()),
                token.createdAt(),
                token.expiresAt());
    }

    private static Kept kept(ResultSet row) throws SQLException {
        AccessToken token = new AccessToken(
                row.getString("id"),
                row.getString("owner"),
                row.getString("title"),
                Set.of(row.getString("roles").split(" ")),
                Sql.instant(row, "created_at"),
                Sql.instant(row, "expires_at"),
                Optional.ofNullable(Sql.instant(row, "used_at")),
                Optional.ofNullable(row.getString("used_from")));
        return new Kept(token, row.getString("hash"));
    }

    private static String subject(AccessToken token) {
        return "accounts/" + token.owner() + "/tokens/" + token.id();
    }

    private static String joined(Set<String> roles) {
        return String.join(" ", new TreeSet<>(roles));
    }
}
