package io.causerie.simulator;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every Send API body found in documentation and libraries; what Meta refuses today is listed with its code. */
class SendFixturesTest {
    private static final Map<String, String> REFUSED = Map.ofEntries(
            entry("chatwoot/text_tag_account_update-01", "100/0"),
            entry("fb-messenger-bot-api/template_button-01", "100/0"),
            entry("jovo-framework/quick_replies-01", "100/2018034"),
            entry("jovo-framework/quick_replies-02", "100/2018034"),
            entry("laravel-facebook-messenger/template_button-02", "100/0"),
            entry("messenger-platform-samples/MEDIA_SHARE-01", "100/0"),
            entry("messenger-platform-samples/like_heart-01", "100/0"),
            entry("messenger4j/quick_replies-01", "100/0"),
            entry("messenger4j/template_list-01", "100/0"),
            entry("messenger4j/template_open_graph-01", "100/0"),
            entry("messenger4j/text_tag_application_update-01", "100/0"),
            entry("meta-docs/template_instant_form-01", "1/2018382"),
            entry("meta-docs/template_notification_messages-01", "100/0"),
            entry("meta-docs/template_one_time_notif_req-01", "100/0"),
            entry("meta-docs/text_notification_messages_token-01", "100/0"),
            entry("meta-docs/text_one_time_notif_token-01", "100/0"),
            entry("meta-docs/text_tag_confirmed_event_update-01", "100/0"),
            entry("sociably/text_tag_post_purchase_update-01", "100/0"));

    private static final List<String> URLS =
            List.of("<PATH_TO_ASSET>", "MEDIA_URL", "TEST_URL", "ACTUAL_AUDIO_OR_VIDEO_FILE_URL", "<IMAGE_URL>");

    static Stream<String> bodies() throws IOException {
        Path root = Shared.fixtures("send");
        try (Stream<Path> files = Files.walk(root)) {
            return files
                    .filter(file -> file.toString().endsWith(".json"))
                    .map(file -> root.relativize(file).toString().replace(".json", ""))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void answersAsMetaWould(String name) {
        try (Stage stage = Stage.deaf()) {
            Line said = stage.adaSays("Hello");
            keepAttachments(stage);
            JsonObject request = filledIn(name, said.mid());

            boolean upload = !Json.has(request, "recipient");
            String path = upload ? "me/message_attachments" : "me/messages";
            GraphAnswer answer = stage.call("POST", path, "", request).answer();

            assertThat(Stage.outcome(answer)).isEqualTo(REFUSED.getOrDefault(name, "ok"));
        }
    }

    private static void keepAttachments(Stage stage) {
        Page page = stage.ada().page;
        List.of("<ATTACHMENT_ID>", "TEST_TEXT", "1745504518999123", "1601472827243653")
                .forEach(id -> stage.simulation.world.keepAttachment(page, id));
    }

    private static JsonObject filledIn(String name, String mid) {
        String text = new String(Shared.bytes("send/" + name + ".json"), java.nio.charset.StandardCharsets.UTF_8);
        for (String placeholder : URLS) {
            text = text.replace("\"" + placeholder + "\"", "\"https://example.com/a.png\"");
        }
        text = text.replaceAll("<?MESSAGE_ID>?", mid)
                .replace(
                        "https://business.facebook.com/<PAGE_NAME>/videos/<NUMERIC_ID>",
                        "https://www.facebook.com/x/1");
        JsonObject request = Json.asObject(Json.parse(text).orElseThrow());
        JsonObject recipient = Json.object(request, "recipient");
        return Json.has(recipient, "id") ? Json.with(request, "recipient", Json.of("id", World.ADA)) : request;
    }
}
