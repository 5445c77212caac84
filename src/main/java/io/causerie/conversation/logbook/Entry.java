package io.causerie.conversation.logbook;

import io.causerie.database.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/**
 * One turn in the logbook.
 *
 * @param language the language it was understood in
 * @param intent the surest, or null
 * @param confidence in hundredths
 * @param skills those that answered, in their order
 */
public record Entry(
        long id,
        String conversation,
        Instant at,
        Kind kind,
        String words,
        String language,
        String intent,
        int confidence,
        Verdict verdict,
        List<String> skills,
        Fate fate) {
    static final String COLUMNS =
            "id, conversation, at, kind, words, language, intent, confidence, verdict, skills, fate";

    static Entry of(ResultSet row) throws SQLException {
        String skills = row.getString("skills");
        return new Entry(
                row.getLong("id"),
                row.getString("conversation"),
                Sql.instant(row, "at"),
                Kind.valueOf(row.getString("kind")),
                row.getString("words"),
                row.getString("language"),
                row.getString("intent"),
                row.getInt("confidence"),
                Verdict.valueOf(row.getString("verdict")),
                skills.isEmpty() ? List.of() : List.of(skills.split(",")),
                Fate.valueOf(row.getString("fate")));
    }
}
