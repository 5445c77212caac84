package io.causerie.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FirstCommandIT {
    private static final Pattern WATCHED = Pattern.compile("<dir sourceOnDisk=\"([^\"]+)\"");

    private static FirstCommand typed;

    @BeforeAll
    static void type() throws IOException {
        typed = FirstCommand.type(Path.of("target", "first-command").toAbsolutePath());
    }

    @AfterAll
    static void end() throws IOException {
        typed.close();
    }

    @Test
    void bringsUpABotThatTellsJokes() {
        Simulated people = new Simulated(typed.baseUri());
        String person = people.person("Grace", "Hopper");

        people.says(person, "tell me a joke");

        people.awaitAnswers(person, 1);
        assertThat(typed.log()).contains("First start: sign in as admin").doesNotContain("[ERROR");
    }

    /** Each change of a watched file starts the application anew. */
    @Test
    void watchesNoFolderThatTheServerWritesTo() {
        List<Path> watched = WATCHED.matcher(typed.application())
                .results()
                .map((MatchResult found) -> Path.of(found.group(1)))
                .toList();

        assertThat(watched).isNotEmpty().noneMatch(typed.written()::startsWith);
        assertThat(typed.log()).contains("CWWKZ0001I").doesNotContain("CWWKZ0009I");
    }
}
