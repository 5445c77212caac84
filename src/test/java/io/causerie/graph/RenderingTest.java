package io.causerie.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.causerie.message.Outgoing;
import io.causerie.message.Outgoing.Action;
import io.causerie.message.Outgoing.Button;
import io.causerie.message.Outgoing.ButtonKind;
import io.causerie.message.Outgoing.Buttons;
import io.causerie.message.Outgoing.Card;
import io.causerie.message.Outgoing.Cards;
import io.causerie.message.Outgoing.Custom;
import io.causerie.message.Outgoing.Listing;
import io.causerie.message.Outgoing.Media;
import io.causerie.message.Outgoing.MediaKind;
import io.causerie.message.Outgoing.QuickReplies;
import io.causerie.message.Outgoing.QuickReply;
import io.causerie.message.Outgoing.Text;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RenderingTest {

    private static final String HAT =
            "https://raw.githubusercontent.com/fbsamples/original-coast-clothing/main/public" + "/styles/male-work.jpg";

    static List<Arguments> samples() {
        return List.of(
                Arguments.of("meta-docs/text-01.json", new Text("Hello, world!")),
                Arguments.of(
                        "messenger-platform-samples/image_url-01.json",
                        new Media(MediaKind.IMAGE, url("messenger-platform-samples/image_url-01.json"))),
                Arguments.of(
                        "meta-docs/quick_replies-01.json",
                        new QuickReplies(
                                "Pick a color:",
                                List.of(
                                        new QuickReply("Red", "{POSTBACK_PAYLOAD}", "http://example.com/img/red.png"),
                                        new QuickReply(
                                                "Green", "{POSTBACK_PAYLOAD}", "http://example.com/img/green.png")))),
                Arguments.of(
                        "meta-docs/template_button-01.json",
                        new Buttons("Try the postback button!", List.of(postback("Postback Button")))),
                Arguments.of(
                        "meta-docs/template_button-03.json",
                        new Buttons(
                                "Need further assistance? Talk to a representative",
                                List.of(new Button(ButtonKind.PHONE_NUMBER, "Call Representative", "+15105551234")))),
                Arguments.of(
                        "meta-docs/template_button-04.json",
                        new Buttons(
                                "Try the log in button!",
                                List.of(new Button(
                                        ButtonKind.ACCOUNT_LINK, null, "https://www.example.com/authorize")))),
                Arguments.of(
                        "meta-docs/template_button-05.json",
                        new Buttons(
                                "Try the log out button!", List.of(new Button(ButtonKind.ACCOUNT_UNLINK, null, null)))),
                Arguments.of("meta-docs/template_generic-01.json", new Cards(List.of(hat()))),
                Arguments.of("meta-docs/template_generic-01.json", new Listing(List.of(hat()), List.of())));
    }

    /** But for what only a page's author may wish for, such as the height of a web view. */
    @ParameterizedTest
    @MethodSource("samples")
    void writesWhatMetaShows(String file, Outgoing outgoing) {
        String message = SharedFiles.object("send/" + file).get("message").toString();

        String rendered = single(outgoing);

        assertThat(SharedFiles.read(rendered))
                .isEqualTo(SharedFiles.read(message.replace(",\"webview_height_ratio\":\"tall\"", "")));
    }

    @Test
    void writesWhatTheBotConnectorWrote() {
        for (JsonValue value : SharedFiles.array("sapcai/messenger/outbound-cases-from-bot-connector-tests.json")) {
            JsonObject known = value.asJsonObject();
            JsonObject message = known.getJsonObject("message");
            if (List.of("text", "picture", "audio", "video", "custom").contains(message.getString("type"))) {
                String payload = Payload.of("456", single(said(message)), null);
                assertThat(SharedFiles.read(payload)).isEqualTo(known.get("graph_call"));
            }
        }
    }

    @Test
    void writesWhatAPageDoes() {
        for (Action action : Action.values()) {
            String name = action.name().toLowerCase(Locale.ROOT);
            String known = SharedFiles.text("send/meta-docs/sender_action_" + name + "-01.json");
            assertThat(SharedFiles.read(Payload.of("<PSID>", single(action), "7")))
                    .isEqualTo(SharedFiles.read(known));
        }
    }

    @Test
    void splitsALongText() {
        String text = "A sentence of forty units, give or take. ".repeat(100).strip();

        List<String> messages = messages(new Text(text));

        assertThat(messages)
                .hasSize(3)
                .allMatch(m -> object(m).getString("text").length() <= 2000);
        assertThat(String.join(" ", texts(messages))).isEqualTo(text);
    }

    @Test
    void leavesATextOfTwoThousandUnitsWhole() {
        assertThat(messages(new Text("👍".repeat(1000)))).hasSize(1);
        assertThat(messages(new Text("👍".repeat(1000) + "!"))).hasSize(2);
    }

    @Test
    void keepsMoreThanThirteenQuickRepliesInOrder() {
        List<QuickReply> replies = IntStream.rangeClosed(1, 18)
                .mapToObj(i -> new QuickReply("reply " + i, "value " + i, null))
                .toList();

        List<String> messages = messages(new QuickReplies("Which?", replies));

        assertThat(messages).hasSize(3);
        assertThat(object(messages.get(2)).getJsonArray("quick_replies")).hasSize(13);
        assertThat(all("payload", messages))
                .isEqualTo(replies.stream().map(QuickReply::value).toList());
        assertThat(all("template_type", messages)).containsExactly("button", "button");
    }

    @Test
    void putsQuickRepliesUnderTheEndOfALongQuestion() {
        QuickReplies question = new QuickReplies("word ".repeat(500), List.of(new QuickReply("Yes", "yes", null)));

        List<String> messages = messages(question);

        assertThat(messages).hasSize(2);
        assertThat(object(messages.get(0)).keySet()).containsExactly("text");
        assertThat(object(messages.get(1)).getJsonArray("quick_replies")).hasSize(1);
    }

    @Test
    void keepsMoreThanThreeButtonsInOrder() {
        List<String> messages = messages(new Buttons("Choose", buttons(7)));

        assertThat(messages).hasSize(3);
        assertThat(all("title", messages)).containsExactly("b1", "b2", "b3", "b4", "b5", "b6", "b7");
        assertThat(all("text", messages)).containsExactly("Choose", "…", "…");
    }

    @Test
    void splitsTheTextAboveButtonsAt640() {
        List<String> messages = messages(new Buttons("x".repeat(641), buttons(1)));

        assertThat(all("text", messages)).containsExactly("x".repeat(640), "x");
    }

    @Test
    void keepsMoreThanTenCardsInOrder() {
        List<Card> cards = IntStream.rangeClosed(1, 23)
                .mapToObj(i -> new Card("card " + i, "subtitle", null, null, null))
                .toList();

        List<String> messages = messages(new Cards(cards));

        assertThat(messages).hasSize(3);
        assertThat(all("title", messages))
                .isEqualTo(cards.stream().map(Card::title).toList());
    }

    @Test
    void continuesACardWithMoreThanThreeButtonsOnASecondOne() {
        String message = single(new Cards(List.of(new Card("Hats", null, null, null, buttons(4)))));

        assertThat(all("title", List.of(message))).containsExactly("Hats", "b1", "b2", "b3", "Hats", "b4");
    }

    @Test
    void putsTheButtonsOfAListUnderItsLastRow() {
        Card row = new Card("row", "subtitle", null, null, null);

        String message = single(new Listing(List.of(row, row), buttons(1)));

        assertThat(all("title", List.of(message))).containsExactly("row", "row", "b1");
    }

    /** Messenger refuses a card with nothing but a title. */
    @Test
    void saysACardWithoutAnythingButATitleInWords() {
        Card bare = new Card("Only words", null, null, null, null);
        Card full = new Card("Full", "subtitle", null, null, null);

        List<String> messages = messages(new Cards(List.of(full, bare, full)));

        assertThat(messages).hasSize(3);
        assertThat(messages.get(1)).isEqualTo("{\"text\":\"Only words\"}");
    }

    @Test
    void cutsTitlesToWhatMessengerTakes() {
        Card card = new Card("t".repeat(81), "s".repeat(81), null, null, List.of(postback("b".repeat(21))));

        String message = single(new Cards(List.of(card)));

        assertThat(message).contains("\"" + "t".repeat(79) + "…\"").contains("\"" + "s".repeat(79) + "…\"");
        assertThat(message).contains("\"" + "b".repeat(19) + "…\"");
    }

    @Test
    void handsACustomMessageThrough() {
        String json = "{ \"text\" : \"raw\", \"new_in_2027\": [1.10] }";

        assertThat(single(new Custom(json))).isEqualTo(json);
    }

    static List<Arguments> flaws() {
        Button tooLong = new Button(ButtonKind.POSTBACK, "b", "v".repeat(1001));
        return List.of(
                Arguments.of(new Text(" "), "text is empty"),
                Arguments.of(new Media(MediaKind.IMAGE, null), "url is empty"),
                Arguments.of(
                        new QuickReplies("t", List.of(new QuickReply("a", "v".repeat(1001), null))),
                        "quickReplies[0].value is 1001 characters long"),
                Arguments.of(new QuickReplies("t", List.of(new QuickReply(null, "", null))), "quickReplies[0].title"),
                Arguments.of(new Buttons("t", List.of(postback("a"), tooLong)), "buttons[1].value is 1001"),
                Arguments.of(
                        new Buttons("t", List.of(new Button(ButtonKind.WEB_URL, "a", ""))),
                        "buttons[0].value is empty"),
                Arguments.of(
                        new Cards(List.of(new Card("c", null, null, null, List.of(tooLong)))),
                        "cards[0].buttons[0].value is 1001"),
                Arguments.of(new Cards(List.of()), "cards is empty"),
                Arguments.of(new Listing(List.of(), buttons(1)), "rows is empty"),
                Arguments.of(new Custom("{\"text\":"), "not a JSON object"),
                Arguments.of(new Custom("[]"), "not a JSON object"));
    }

    @ParameterizedTest
    @MethodSource("flaws")
    void refusesWhatCannotBeSaidAndNamesTheField(Outgoing outgoing, String why) {
        Rendering rendering = Rendering.of(outgoing);

        assertThat(rendering).isInstanceOfSatisfying(Rendering.Refused.class, refused -> assertThat(refused.why())
                .contains(why));
    }

    private static Outgoing said(JsonObject message) {
        String type = message.getString("type");
        if (type.equals("custom")) {
            return new Custom(message.get("content").toString());
        }
        String content = message.getString("content");
        return switch (type) {
            case "text" -> new Text(content);
            case "picture" -> new Media(MediaKind.IMAGE, content);
            default -> new Media(MediaKind.valueOf(type.toUpperCase(Locale.ROOT)), content);
        };
    }

    private static Card hat() {
        String site = "https://www.originalcoastclothing.com/";
        Button start = new Button(ButtonKind.POSTBACK, "Start Chatting", "DEVELOPER_DEFINED_PAYLOAD");
        return new Card(
                "Welcome!",
                "We have the right hat for everyone.",
                HAT,
                site,
                List.of(new Button(ButtonKind.WEB_URL, "View Website", site), start));
    }

    private static String url(String file) {
        return SharedFiles.object("send/" + file)
                .getJsonObject("message")
                .getJsonObject("attachment")
                .getJsonObject("payload")
                .getString("url");
    }

    private static Button postback(String title) {
        return new Button(ButtonKind.POSTBACK, title, "DEVELOPER_DEFINED_PAYLOAD");
    }

    private static List<Button> buttons(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> postback("b" + i)).toList();
    }

    private static String single(Outgoing outgoing) {
        List<String> messages = messages(outgoing);
        assertThat(messages).hasSize(1);
        return messages.get(0);
    }

    private static List<String> messages(Outgoing outgoing) {
        Rendering rendering = Rendering.of(outgoing);
        assertThat(rendering).isInstanceOf(Rendering.Messages.class);
        return ((Rendering.Messages) rendering).messages();
    }

    private static JsonObject object(String json) {
        return SharedFiles.read(json).asJsonObject();
    }

    private static List<String> texts(List<String> messages) {
        return messages.stream()
                .map(message -> object(message).getString("text"))
                .toList();
    }

    /** All strings under a key, wherever they stand, in reading order. */
    private static List<String> all(String key, List<String> messages) {
        List<String> found = new ArrayList<>();
        messages.forEach(message -> collect(key, object(message), found));
        return found;
    }

    private static void collect(String key, JsonValue value, List<String> found) {
        if (value instanceof JsonObject object) {
            if (object.get(key) instanceof JsonString text) {
                found.add(text.getString());
            }
            object.values().forEach(member -> collect(key, member, found));
        } else if (value instanceof JsonArray array) {
            array.forEach(member -> collect(key, member, found));
        }
    }
}
