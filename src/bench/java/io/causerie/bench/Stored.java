package io.causerie.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What months of use have left in the database before the run begins: so many people, messages of both sides, bots and pages. */
record Stored(int people, int messages, int bots, int pages) {

    static final Stored NOTHING = new Stored(0, 0, 0, 0);

    /** Reads {@code people=1000000,messages=10000000,bots=500,pages=200}. */
    static Stored parse(String text) {
        Map<String, Integer> numbers = new TreeMap<>();
        for (String part : text.split(",")) {
            String[] parts = part.split("=");
            if (parts.length != 2
                    || !parts[0].matches("people|messages|bots|pages")
                    || !parts[1].matches("[0-9]{1,9}")) {
                throw new IllegalArgumentException(
                        "--stored reads like people=100000,messages=1000000,bots=50,pages=20, not " + text);
            }
            numbers.put(parts[0], Integer.valueOf(parts[1]));
        }
        return new Stored(
                numbers.getOrDefault("people", 1000),
                numbers.getOrDefault("messages", 10_000),
                numbers.getOrDefault("bots", 1),
                numbers.getOrDefault("pages", 1));
    }

    boolean isNothing() {
        return people == 0;
    }

    /**
     * Into tables that the product has made and that have nothing but its bot and its pages: at once, because its timers look at
     * them already. What the database knows of its tables is renewed.
     */
    void fill(String url, String user, Path project) throws IOException {
        long begun = System.nanoTime();
        try (Connection connection = DriverManager.getConnection(url, user, "");
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (String each : statements(project)) {
                statement.execute(each);
            }
            connection.commit();
            connection.setAutoCommit(true);
            statement.execute("vacuum (analyze)");
            statement.execute("checkpoint");
        } catch (SQLException e) {
            throw new IOException("The database could not be filled: " + e.getMessage(), e);
        }
        System.err.printf("%s after %.0f s%n", this, (System.nanoTime() - begun) / 1e9);
    }

    private List<String> statements(Path project) throws IOException {
        String script = Files.readString(project.resolve("src/bench/stored.sql"))
                .replace("${people}", Integer.toString(people))
                .replace("${messages}", Integer.toString(messages))
                .replace("${bots}", Integer.toString(bots))
                .replace("${pages}", Integer.toString(pages))
                .replace("${psid}", Long.toString(Plan.FIRST_PSID))
                .replace("${page}", Long.toString(Plan.FIRST_PAGE));
        List<String> statements = new ArrayList<>();
        for (String each : script.split(";\\R")) {
            statements.add(each.strip());
        }
        return statements;
    }
}
