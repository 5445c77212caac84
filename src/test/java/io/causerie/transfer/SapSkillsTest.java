package io.causerie.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import io.causerie.bot.Json;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parts of skills that the published export does not show, in the form of those it shows. */
class SapSkillsTest {
    private static final String TEXT = "{\"type\":\"text\",\"content\":\"%s\"}";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        @greet          | is-present   |            | @greet
        @greet          | is-absent    |            | @greet is-absent
        #location       | is           | Paris      | '#location is Paris'
        #location.country | is-not     | fr         | '#location.country is-not fr'
        _language       | in           | en, fr     | _language in en, fr
        _memory.city    | not-in       | Paris      | _memory.city not-in Paris
        _memory.code    | matches      | ^[A-Z]+$   | _memory.code matches ^[A-Z]+$
        _memory.code    | matches-not  | \\d        | _memory.code matches-not \\d
        _memory.n       | lower-than   | 3          | _memory.n lower-than 3
        _skill_occurences | greater-than | 2        | _skill_occurences greater-than 2
        """)
    void readsEachOperator(String left, String operator, String right, String written) {
        var read = skill(leaf(left, operator, right == null ? "" : right), "null", "null");

        assertThat(read.file()).contains("triggers: ").contains(written);
        assertThat(read.report().count(Sort.CONDITION, Fate.TAKEN)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        @greet    | resembles    | x     | operator "resembles" is not known
        ?greet    | is           | x     | left side
        _memory.n | lower-than   | many  | no number
        _memory.n | matches      | (     | pattern cannot be read
        """)
    void neverFiresByAConditionItDoesNotUnderstand(String left, String operator, String right, String why) {
        var read = skill(leaf(left, operator, right), "null", "null");

        assertThat(read.file()).contains("triggers: _memory.never in never");
        assertThat(left(read)).singleElement().satisfies(entry -> assertThat(entry.note())
                .contains(why));
    }

    @Test
    void keepsBothLevelsOfAndAndOr() {
        var read = skill(
                node(
                        "or",
                        leaf("@a", "is-present", ""),
                        node("and", leaf("@b", "is-present", ""), leaf("@c", "is-present", ""))),
                "null",
                "null");

        assertThat(read.file().replaceAll("\\s+", " ")).contains("triggers: any: - '@a' - all: - '@b' - '@c'");
    }

    @Test
    void makesTheIntentAConditionSpeaksOf() {
        var read = skill(leaf("@nowhere", "is-present", ""), "null", "null");

        assertThat(read.bot().intents()).containsKey("nowhere");
        assertThat(read.report().count(Sort.INTENT, Fate.ADDED)).isEqualTo(1);
    }

    @Test
    void fillsEverySlotOfARequirement() {
        String requirement =
                "{\"type\":\"or\",\"children\":[{\"type\":\"data\",\"data\":{\"type\":\"entity\",\"name\":\"location\",\"field\":\"destination\"},"
                        + "\"on_empty_condition\":" + says("Where to?") + ",\"on_success_condition\":" + says("Found.")
                        + ",\"on_validation_condition\":"
                        + says("Not there.", leaf("#location.country", "is-not", "fr")) + "},"
                        + "{\"type\":\"data\",\"data\":{\"type\":\"intent\",\"name\":\"skip\",\"field\":\"skipped\"}}],"
                        + "\"on_empty_condition\":" + says("One of them?") + "}";

        var read = skill("null", requirement, "null");

        assertThat(read.file().replaceAll("\\s+", " "))
                .contains(
                        "any: - entity: location as: destination validators: - if: '#location.country is-not fr' do: - text: en: Not there."
                                + " missing: - text: en: Where to? complete: - text: en: Found. - intent: skip as: skipped missing: - text: en: One of them?");
        assertThat(read.report().count(Sort.REQUIREMENT, Fate.TAKEN)).isEqualTo(2);
        assertThat(read.report().count(Sort.ACTION, Fate.TAKEN)).isEqualTo(4);
    }

    @Test
    void editsTheMemory() {
        String edit = "{\"type\":\"edit_memory\",\"value\":"
                + quoted(
                        "{\"reset\":false,\"unset\":[\"old\"],\"set\":[{\"field\":\"city\",\"value\":\"{\\\"raw\\\":\\\"{{uppercase memory.city.raw}}\\\"}\"},{\"field\":\"n\",\"value\":3}]}")
                + "}";

        var read = skill("null", "null", group(edit));

        assertThat(read.file().replaceAll("\\s+", " "))
                .contains("editMemory: set: city: raw: '{{uppercase memory.city.raw}}' n: 3 unset: - old");
    }

    @Test
    void tellsWhatAnUnknownActionHeld() {
        var read = skill("null", "null", group("{\"type\":\"redirect\",\"value\":\"to-somewhere\"}"));

        assertThat(left(read)).singleElement().satisfies(entry -> {
            assertThat(entry.sort()).isEqualTo(Sort.ACTION);
            assertThat(entry.note()).contains("to-somewhere");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "buttons, buttons", "card, card", "carousel, carousel", "client_data, client_data", "custom, custom",
                "list, list",
        "list-webclient, list", "picture, picture", "quickReplies, quickReplies", "text, text", "text-markdown, text",
                "video, video"
    })
    void saysEachKindOfMessage(String file, String key) throws Exception {
        Path sample = Fixtures.path("messages/" + file + ".json");
        Object json = Json.read(Files.readString(sample));
        Object message = json instanceof List<?> list ? list.get(0) : json;

        var read = skill("null", "null", group(message("en", Json.write(message))));

        assertThat(read.file()).contains("- " + key + ":");
        assertThat(read.report().count(Sort.ACTION, Fate.LEFT)).isZero();
    }

    @Test
    void joinsTheLanguagesOfAMessage() {
        String both = "{\"type\":\"message\",\"message\":[" + word("en", String.format(TEXT, "Hello")) + ","
                + word("en", String.format(TEXT, "Hi")) + "," + word("fr", String.format(TEXT, "Bonjour")) + "]}";

        var read = skill("null", "null", group(both));

        assertThat(read.file().replaceAll("\\s+", " ")).contains("text: en: - Hello - Hi fr: Bonjour");
        assertThat(read.bot().languages()).containsExactly("en", "fr");
    }

    @Test
    void leadsAButtonToItsSkill() {
        String buttons =
                "{\"type\":\"buttons\",\"content\":{\"title\":\"Go\",\"buttons\":[{\"title\":\"There\",\"type\":\"trigger_skill\",\"value\":\"s-1\"}]}}";

        var read = skill("null", "null", group(message("en", buttons)));

        assertThat(read.file().replaceAll("\\s+", " "))
                .contains("type: trigger_skill title: en: There value: the-skill");
    }

    @Test
    void keepsSecretsOutOfTheBotAndTheReport() {
        String request = """
                {"bot_versions":[{"web_requests":[{"auth":{"type":"basic","user":"ann","password":"hunter2"},
                  "url":"https://bob:hunter3@api.example.com/p?lang=en&api_key=hunter5","http_type":"GET","request_type":"service-api","api_service_response":"prices",
                  "header":{"mode":"custom","parameters":"{\\"X-Api-Key\\":\\"hunter4\\",\\"X-Lang\\":\\"{{language}}\\"}"},
                  "reference":{"reference_id":"a-1"}}]}]}""";

        var read = archive("null", "null", group("{\"id\":\"a-1\",\"type\":\"http\"}"), Map.of("bc/bc.json", request));

        assertThat(read.file())
                .contains("credentials: prices", "https://api.example.com/p?lang=en&api_key=", "X-Lang")
                .doesNotContain("hunter");
        assertThat(read.report().text())
                .contains("enter it in the console as credentials \"prices\"")
                .doesNotContain("hunter");
    }

    @Test
    void showsWhatItLeftOutWithoutItsSecrets() {
        var read = skill(
                "null",
                "null",
                group("{\"type\":\"call\",\"value\":{\"client_secret\":\"hunter2\",\"to\":\"there\"}}"));

        assertThat(read.report().text()).contains("there").doesNotContain("hunter2");
    }

    @Test
    void accountsForAWebRequestThatNothingMakes() {
        String request =
                "{\"bot_versions\":[{\"web_requests\":[{\"url\":\"https://example.com\",\"reference\":{\"reference_id\":\"gone\"}}]}]}";

        var read = archive("null", "null", "null", Map.of("bc/bc.json", request));

        assertThat(read.report().count(Sort.WEB_REQUEST, Fate.LEFT)).isEqualTo(1);
    }

    private static List<Entry> left(Imported.Read read) {
        return read.report().entries().stream()
                .filter(entry -> entry.fate() == Fate.LEFT && entry.sort() != Sort.FILE)
                .toList();
    }

    private static Imported.Read skill(String triggers, String requirement, String actions) {
        return archive(triggers, requirement, actions, Map.of());
    }

    private static Imported.Read archive(
            String triggers, String requirement, String actions, Map<String, String> more) {
        var files = new LinkedHashMap<String, byte[]>();
        files.put(
                "csr/csr.json",
                bytes(
                        "{\"bot_versions\":[{\"skills\":[{\"id\":\"s-1\",\"slug\":\"the-skill\",\"type\":\"business\",\"in_condition\":"
                                + triggers + "}]}]}"));
        files.put(
                "dm/dm.json",
                bytes("{\"bot_versions\":[{\"skills\":[{\"id\":\"s-1\",\"requirement\":" + requirement
                        + ",\"out_condition\":" + actions + "}]}]}"));
        more.forEach((path, text) -> files.put(path, bytes(text)));
        return Fixtures.read(Fixtures.imported(Fixtures.zip(files), Terms.forBot("b")));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String leaf(String left, String operator, String right) {
        return "{\"type\":\"data\",\"operator\":{\"name\":\"" + operator + "\"},\"operands\":[{\"value\":"
                + quoted(left) + ",\"isLeft\":true},{\"value\":" + quoted(right) + ",\"isLeft\":false}]}";
    }

    private static String node(String type, String... children) {
        return "{\"type\":\"" + type + "\",\"children\":[" + String.join(",", children) + "]}";
    }

    private static String group(String action) {
        return "{\"type\":\"all\",\"children\":[{\"type\":\"and\",\"children\":[],\"actions\":[" + action + "]}]}";
    }

    private static String says(String text, String... children) {
        return "{\"type\":\"and\",\"children\":[" + String.join(",", children) + "],\"actions\":["
                + message("en", String.format(TEXT, text)) + "]}";
    }

    private static String message(String language, String value) {
        return "{\"type\":\"message\",\"message\":[" + word(language, value) + "]}";
    }

    private static String word(String language, String value) {
        return "{\"language\":\"" + language + "\",\"value\":" + quoted(value) + "}";
    }

    private static String quoted(String text) {
        return Json.write(text);
    }
}
