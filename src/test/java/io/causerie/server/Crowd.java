package io.causerie.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * A page with a hundred thousand conversations beside one with fifty, three months of figures, a long trail, and bots of a
 * thousand intents and of ten; the same on either database.
 */
final class Crowd {
    private static final int EXPRESSIONS = 5;

    private Crowd() {}

    static void fill(DataSource database, String dialect) throws SQLException, IOException {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration/all", "classpath:db/migration/" + dialect)
                .load()
                .migrate();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                var script = Crowd.class.getResourceAsStream("crowd.sql")) {
            statement.execute(new String(script.readAllBytes(), StandardCharsets.UTF_8));
            statement.execute("analyze");
        }
    }

    /** The file of a bot with so many intents. */
    static String bot(String name, int intents) {
        return IntStream.range(0, intents)
                .mapToObj(Crowd::intent)
                .collect(Collectors.joining("", "causerie: 1\nbot: " + name + "\nlanguages: [en]\nintents:\n", """
                        skills:
                          sorry: {type: fallback, actions: [{do: [{text: I did not get that.}]}]}
                        """));
    }

    private static String intent(int number) {
        return IntStream.range(0, EXPRESSIONS)
                .mapToObj(nth -> "word%d of thing%d".formatted(number, nth))
                .collect(Collectors.joining(", ", "  intent-" + number + ": {expressions: {en: [", "]}}\n"));
    }
}
