package io.causerie.connect;

import io.causerie.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Requests to delete what is held about a person (Meta, "Data deletion request callback"). Meta names the person by an
 * id of the app, under which an app that only messages holds nothing; so the request is kept and that id is not.
 */
@ApplicationScoped
public class Deletions {
    private static final int CODE_BYTES = 10;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    private final SecureRandom random = new SecureRandom();

    public record Request(String code, String app, Instant askedAt) {}

    /** The code under which the person finds the request again. */
    @Transactional
    public String ask(String app) {
        byte[] bytes = new byte[CODE_BYTES];
        random.nextBytes(bytes);
        String code = HexFormat.of().formatHex(bytes);
        sql.change("insert into deletion_request (code, app, asked_at) values (?, ?, ?)", code, app, clock.instant());
        return code;
    }

    @Transactional
    public Optional<Request> find(String code) {
        return sql
                .rows("select code, app, asked_at from deletion_request where code = ?", Deletions::request, code)
                .stream()
                .findFirst();
    }

    /** The newest of an app. */
    @Transactional
    public List<Request> of(String app, int most) {
        return sql.rows(
                "select code, app, asked_at from deletion_request where app = ? order by asked_at desc limit ?",
                Deletions::request,
                app,
                most);
    }

    private static Request request(ResultSet row) throws SQLException {
        return new Request(row.getString("code"), row.getString("app"), Sql.instant(row, "asked_at"));
    }
}
