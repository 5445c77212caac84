package io.causerie.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Whatever stands between braces is filled in within bounds, or refused in the one way that turns expect. */
class TemplatesFuzz {
    private static final Map<String, Object> VARIABLES = Map.of(
            "language", "fr",
            "memory",
                    Map.of(
                            "name",
                            "Ann",
                            "n",
                            3,
                            "date",
                            "2026-03-02",
                            "words",
                            List.of("a", "b", "c"),
                            "list",
                            List.of(Map.of("name", "tea", "price", 2))),
            "nlp", Map.of("source", "hello", "entities", Map.of("location", List.of(Map.of("raw", "Paris")))));

    @FuzzTest(maxDuration = "5s")
    void everyTemplateIsFilledInWithinBoundsOrRefused(byte[] raw) {
        String template = new String(raw, StandardCharsets.UTF_8);
        try {
            String rendered = Templates.render(template, VARIABLES);

            assertThat(rendered.length()).isLessThanOrEqualTo(20_000);
            assertThat(Templates.render(template, VARIABLES)).isEqualTo(rendered);
        } catch (IllegalArgumentException refused) {
            assertThat(refused.getMessage()).isNotBlank();
        }
    }
}
