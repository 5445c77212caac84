package io.causerie.console.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The trail in words: every action that is recorded anywhere has a text. */
class ActionsTest {
    private static final Path HOUSE = Path.of("src/main/java/io/causerie");
    private static final Path TEXTS = Path.of("src/main/resources/io/causerie/console/texts/people.properties");
    private static final Pattern NAMED = Pattern.compile(
            "\"((?:account|app|bot|conversation|credentials|logbook|outbox|page|person|secret|session|token|training"
                    + "|welcome)\\.[a-z]+(?:-[a-z]+)*)\"");

    @Test
    void hasATextForEveryAction() throws IOException {
        var texts = new Properties();
        try (var reader = Files.newBufferedReader(TEXTS)) {
            texts.load(reader);
        }

        var recorded = Stream.of("api", "console", "login")
                .flatMap(room -> sources(HOUSE.resolve(room)))
                .flatMap(source -> NAMED.matcher(source).results())
                .map(found -> "action." + found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(recorded).hasSizeGreaterThan(30);
        assertThat(texts.stringPropertyNames()).containsAll(recorded);
    }

    private static Stream<String> sources(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).map(ActionsTest::text).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
