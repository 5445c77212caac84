package io.causerie.bot;

import io.causerie.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The keys that programs come with: each opens one environment of one bot. Only hashes are kept. */
@ApplicationScoped
public class BotTokens {
    private static final String SELECT =
            "select id, bot, environment, kind, label, made_at, made_by from bot_token where ";

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    private final SecureRandom random = new SecureRandom();

    /** What a token is for, in the words of SAP Conversational AI. */
    public enum Kind {
        /** Talking with the bot. */
        REQUEST,
        /** Talking with it and working on it. */
        DEVELOPER;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A token without its secret. */
    public record Token(
            long id, String bot, String environment, Kind kind, String label, Instant madeAt, String madeBy) {}

    /** The secret, told this once: 32 hexadecimal digits. */
    @Transactional
    public String make(String bot, String environment, Kind kind, String label, String who) {
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        String secret = HexFormat.of().formatHex(bytes);
        sql.change(
                "insert into bot_token (bot, environment, kind, label, hash, made_at, made_by) values (?, ?, ?, ?, ?, ?, ?)",
                bot,
                environment,
                kind.name(),
                label,
                hash(secret),
                clock.instant(),
                who);
        return secret;
    }

    @Transactional
    public Optional<Token> find(String secret) {
        return sql.rows(SELECT + "hash = ?", BotTokens::token, hash(secret)).stream()
                .findFirst();
    }

    /** The newest first. */
    @Transactional
    public List<Token> of(String bot) {
        return sql.rows(SELECT + "bot = ? order by id desc", BotTokens::token, bot);
    }

    /** False when the bot has no such token. */
    @Transactional
    public boolean revoke(String bot, long id) {
        return sql.change("delete from bot_token where bot = ? and id = ?", bot, id) == 1;
    }

    private static Token token(ResultSet row) throws SQLException {
        return new Token(
                row.getLong("id"),
                row.getString("bot"),
                row.getString("environment"),
                Kind.valueOf(row.getString("kind")),
                row.getString("label"),
                Sql.instant(row, "made_at"),
                row.getString("made_by"));
    }

    private static String hash(String secret) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
