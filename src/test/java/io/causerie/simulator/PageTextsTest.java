package io.causerie.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PageTextsTest {
    private static final Pattern USED = Pattern.compile("\\bt\\('([\\w.-]+)'");
    private final PageFiles files = new PageFiles();

    @Test
    void saysEverythingInBothLanguages() {
        assertThat(texts("fr").keySet())
                .containsExactlyInAnyOrderElementsOf(texts("en").keySet());
    }

    @Test
    void hasAWordForEverythingThePageSays() {
        Set<String> used = new TreeSet<>();
        for (String script : scripts()) {
            USED.matcher(read(script)).results().forEach(found -> used.add(found.group(1)));
        }

        assertThat(used).hasSizeGreaterThan(60);
        assertThat(texts("en").keySet()).containsAll(used);
    }

    @Test
    void namesEveryFault() {
        Stream<String> faults = Arrays.stream(FaultKind.values()).map(kind -> "fault." + kind.key());

        assertThat(texts("en").keySet()).containsAll(faults.toList());
    }

    @Test
    void switchesEveryFault() {
        String script = read("faults.js");

        assertThat(Arrays.stream(FaultKind.values()).map(FaultKind::key))
                .allMatch(key -> script.contains("'" + key + "'"));
    }

    private static Stream<String> scriptNames() {
        return Stream.of("main", "people", "chat", "composer", "bubbles", "panel", "faults", "log", "setup");
    }

    private static Set<String> scripts() {
        return new TreeSet<>(scriptNames().map(name -> name + ".js").toList());
    }

    private JsonObject texts(String language) {
        return Json.asObject(Json.parse(read(language + ".json")).orElseThrow());
    }

    private String read(String name) {
        return new String(files.read(name).orElseThrow(), StandardCharsets.UTF_8);
    }
}
