package io.causerie.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import io.causerie.bot.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The published export of a real bot. */
class SapExportTest {
    private static final String FOLDER = "export-ibm-transportagent/";

    @ParameterizedTest
    @EnumSource(
            value = Sort.class,
            names = {
                "INTENT",
                "EXPRESSION",
                "ENTITY",
                "SYNONYM",
                "SKILL",
                "CONDITION",
                "REQUIREMENT",
                "ACTION",
                "WEB_REQUEST",
                "MODEL",
                "TRAINING"
            })
    void accountsForEachPartOnce(Sort sort) throws IOException {
        var report = imported().report();

        var places = report.entries().stream()
                .filter(entry -> entry.sort() == sort && entry.fate() != Fate.ADDED)
                .map(Entry::place)
                .toList();

        assertThat(places).doesNotHaveDuplicates().hasSize(inTheSource(sort));
    }

    /** Counted in the files themselves, by other means than the import's. */
    private static int inTheSource(Sort sort) {
        return switch (sort) {
            case INTENT -> size("train/datasets-0.json", "intents");
            case EXPRESSION -> size("train/datasets-0.json", "expressions");
            case ENTITY -> size("train/datasets-0.json", "entities");
            case SYNONYM -> size("train/datasets-0.json", "synonyms");
            case TRAINING -> size("train/datasets-0.json", "dataset_trainings");
            case MODEL -> size("train/datasets-0.json", "ml_models");
            case SKILL ->
                (int) objects("csr/csr.json")
                        .filter(o -> o.containsKey("in_condition"))
                        .count();
            case CONDITION -> leaves("csr/csr.json") + leaves("dm/dm.json");
            case REQUIREMENT ->
                (int) objects("dm/dm.json")
                        .filter(o -> o.get("data") instanceof Map)
                        .count();
            case ACTION ->
                objects("dm/dm.json")
                        .mapToInt(o -> o.get("actions") instanceof List<?> actions ? actions.size() : 0)
                        .sum();
            default ->
                (int) objects("bc/bc.json")
                        .filter(o -> o.containsKey("http_type"))
                        .count();
        };
    }

    private static int leaves(String file) {
        return (int) objects(file).filter(o -> o.get("operator") instanceof Map).count();
    }

    private static int size(String file, String list) {
        Object found = ((Map<?, ?>) json(file)).get(list);
        return found instanceof Map<?, ?> map ? map.size() : ((List<?>) found).size();
    }

    private static Object json(String file) {
        return Json.read(new String(Fixtures.bytes(FOLDER + file), StandardCharsets.UTF_8));
    }

    private static Stream<Map<?, ?>> objects(String file) {
        return objects(json(file));
    }

    private static Stream<Map<?, ?>> objects(Object json) {
        if (json instanceof Map<?, ?> map) {
            return Stream.concat(Stream.of(map), map.values().stream().flatMap(SapExportTest::objects));
        }
        return json instanceof List<?> list ? list.stream().flatMap(SapExportTest::objects) : Stream.of();
    }

    @ParameterizedTest
    @EnumSource(
            value = Sort.class,
            names = {"INTENT", "EXPRESSION", "ENTITY", "SKILL", "CONDITION", "REQUIREMENT", "ACTION", "WEB_REQUEST"})
    void leavesNothingOutThatAnswers(Sort sort) throws IOException {
        assertThat(imported().report().count(sort, Fate.LEFT)).isZero();
    }

    @Test
    void readsTheSameBotFromTheZip() throws IOException {
        var zipped = Fixtures.read(Fixtures.imported(Fixtures.exportZip(), Terms.forBot("flight")));

        assertThat(zipped.bot()).isEqualTo(imported().bot());
    }

    @Test
    void saysThatTheAddressIsMissingAndHowToMendIt() throws IOException {
        var request = imported().report().entries().stream()
                .filter(entry -> entry.sort() == Sort.WEB_REQUEST)
                .toList();

        assertThat(request).singleElement().satisfies(entry -> {
            assertThat(entry.fate()).isEqualTo(Fate.CHANGED);
            assertThat(entry.place()).isEqualTo("bc/bc.json: bot_versions[0].web_requests[0]");
            assertThat(entry.note()).contains("no address", "baseUrl");
        });
    }

    @Test
    void takesTheStrictnessOfFreeEntitiesOver() throws IOException {
        var settings = imported().report().entries().stream()
                .filter(entry -> entry.sort() == Sort.SETTING && entry.fate() == Fate.TAKEN)
                .map(Entry::name)
                .toList();

        assertThat(settings).contains("strictness", "free_entity_strictness");
    }

    @Test
    void neverOpensATrainedModel() throws IOException {
        var models = imported().report().entries().stream()
                .filter(entry -> entry.sort() == Sort.MODEL)
                .toList();

        assertThat(models).isNotEmpty().allSatisfy(model -> assertThat(model.fate())
                .isEqualTo(Fate.LEFT));
    }

    @Test
    void tellsPeopleWhatWasNotSimplyTakenOver() throws IOException {
        String text = imported().report().text();

        assertThat(text)
                .contains("expression: 9 taken", "- changed entity \"airlinecode\"")
                .doesNotContain("get flight status");
    }

    private static Imported.Read imported() throws IOException {
        return Fixtures.read(Imports.read(Fixtures.path(FOLDER), Terms.forBot("flight")));
    }
}
