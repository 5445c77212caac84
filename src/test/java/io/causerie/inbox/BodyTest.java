package io.causerie.inbox;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.causerie.inbox.Body.Item;
import io.causerie.message.Channel;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BodyTest {

    @Test
    void listsEveryEventOfEveryEntry() {
        byte[] body = bytes("""
                {"object": "page", "entry": [
                  {"id": "1", "time": 1458692752478,
                   "messaging": [{"sender": {"id": "7"}, "message": {"mid": "a", "text": "one"}},
                                 {"sender": {"id": "8"}, "message": {"mid": "b", "text": "two"}}],
                   "standby": [{"sender": {"id": "9"}, "read": {"watermark": 1}}]},
                  {"id": "2", "time": 1520383571, "changes": [{"field": "feed"}], "changed_fields": ["name"]}]}""");

        List<Item> items = WebhookFixtures.items(body);

        assertThat(items)
                .extracting(Item::kind)
                .containsExactly("message", "message", "read", "change", "changed_field");
        assertThat(items).extracting(Item::page).containsExactly("1", "1", "1", "2", "2");
        assertThat(items).extracting(Item::person).containsExactly("7", "8", "9", null, null);
        assertThat(items)
                .extracting(Item::channel)
                .containsExactly(
                        Channel.MESSAGING, Channel.MESSAGING, Channel.STANDBY, Channel.CHANGES, Channel.CHANGES);
    }

    @Test
    void keepsGoodEventsBesideBadOnes() {
        byte[] body = bytes("""
                {"object": "page", "entry": ["nonsense", {"id": "1", "messaging": [
                  7, null, {"message": "TEST_MESSAGE"}, {"sender": {"id": "7"}, "message": {"mid": "a"}}]}]}""");

        List<Item> items = WebhookFixtures.items(body);

        assertThat(items)
                .extracting(Item::kind)
                .containsExactly("malformed", "malformed", "malformed", "malformed", "message");
        assertThat(items).extracting(Item::json).allMatch(json -> json.startsWith("{"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"object\":\"page\"}", "{\"object\":\"page\",\"entry\":[{\"id\":\"1\",\"calls\":[{}]}]}", "{}"
            })
    void losesNothingThatStandsWhereNoEventIsKnownToStand(String body) {
        List<Item> items = WebhookFixtures.items(bytes(body));

        assertThat(items).hasSize(1);
        assertThat(items.get(0).kind()).isIn("malformed", "other_object");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "nonsense", "{", "{} {}", "{\"a\":}", "[", "{\"a\":1e-99999999999}"})
    void saysThatNonsenseIsNotJson(String body) {
        assertThat(Body.read(bytes(body))).isEqualTo(new Body.Unreadable("the body is not JSON"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "1", "\"page\"", "null"})
    void wantsAnObject(String body) {
        assertThat(Body.read(bytes(body))).isEqualTo(new Body.Unreadable("the body is not a JSON object"));
    }

    @Test
    void givesNoPageANameThatCouldBeAnotherPagesConversation() {
        byte[] body = bytes("""
                {"object": "page", "entry": [{"id": "1-2", "messaging": [
                  {"sender": {"id": "3"}, "message": {"mid": "a", "text": "one"}}]}]}""");

        Item item = WebhookFixtures.items(body).get(0);

        assertThat(item.page()).isEmpty();
        assertThat(NewEvent.of("demo", item).open()).isFalse();
    }

    @Test
    void wantsUtf8() {
        byte[] body = "{\"object\":\"page\",\"entry\":[],\"é\":1}".getBytes(ISO_8859_1);

        assertThat(Body.read(body)).isEqualTo(new Body.Unreadable("the body is not UTF-8"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":"})
    void refusesADeepBodyBeforeReadingIt(String opening) {
        byte[] body = bytes(opening.repeat(100_000));

        Body.Reading reading = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(1), () -> Body.read(body));

        assertThat(reading).isEqualTo(new Body.Unreadable("the body is nested deeper than 64 levels"));
    }

    @Test
    void readsABodyAsDeepAsAllowed() {
        byte[] body = bytes("{\"object\":\"page\",\"entry\":" + "[".repeat(63) + "]".repeat(63) + "}");

        assertThat(Body.read(body)).isInstanceOf(Body.Items.class);
    }

    @Test
    void refusesABodyOneLevelDeeperThanAllowed() {
        byte[] body = bytes("{\"object\":\"page\",\"entry\":" + "[".repeat(64) + "]".repeat(64) + "}");

        assertThat(Body.read(body)).isInstanceOf(Body.Unreadable.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[[[", "\\\"[[[", "\\\\", "\\\\\\\"{{{"})
    void takesBracketsInWordsForWords(String words) {
        byte[] body = bytes("{\"object\":\"page\",\"entry\":[],\"words\":\"" + words.repeat(200) + "\"}");

        assertThat(Body.read(body)).isInstanceOf(Body.Items.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E999999999", "-1", "1458692752478000000", "\"soon\"", "true", "[]"})
    void takesAStrangeTimeForNoTime(String time) {
        byte[] body = message("\"timestamp\": " + time + ",");

        assertThat(WebhookFixtures.items(body))
                .extracting(Item::at)
                .containsExactly(Instant.ofEpochMilli(1458692752478L));
    }

    @ParameterizedTest
    @CsvSource({
        "1665424533, 2022-10-10T17:55:33Z",
        "1665424533123, 2022-10-10T17:55:33.123Z",
        "'\"1665424533\"', 2022-10-10T17:55:33Z",
        "'\" 1665424533123 \"', 2022-10-10T17:55:33.123Z",
    })
    void readsSecondsAndMillisecondsFromNumbersAndStrings(String timestamp, Instant at) {
        List<Item> items = WebhookFixtures.items(message("\"timestamp\": " + timestamp + ","));

        assertThat(items).extracting(Item::at).containsExactly(at);
    }

    @Test
    void takesNumbersForIds() {
        byte[] body = WebhookFixtures.bytes("webhooks/messenger-bot/account_unlinked-01.json");

        assertThat(WebhookFixtures.items(body)).extracting(Item::person).containsExactly("1066835436691078");
    }

    @Test
    void takesTheRecipientOfAnEchoForThePerson() {
        byte[] body = bytes("""
                {"object": "page", "entry": [{"id": "1", "messaging": [{"sender": {"id": "1"},
                  "recipient": {"id": "7"}, "message": {"mid": "a", "is_echo": true}}]}]}""");

        assertThat(WebhookFixtures.items(body)).extracting(Item::person).containsExactly("7");
    }

    @Test
    void findsThePersonWhereTheSidesAreSwapped() {
        byte[] body = bytes("""
                {"object": "page", "entry": [{"id": "1", "messaging": [
                  {"sender": {"id": "7"}, "recipient": {"id": "1"}, "message": {"mid": "a", "is_echo": true}},
                  {"sender": {"id": "1"}, "recipient": {"id": "7"}, "read": {"watermark": 1}}]}]}""");

        assertThat(WebhookFixtures.items(body)).extracting(Item::person).containsExactly("7", "7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"app_roles", "policy_enforcement", "policy-enforcement"})
    void namesNobodyForWhatConcernsThePageAlone(String key) {
        byte[] body = bytes("{\"object\":\"page\",\"entry\":[{\"id\":\"1\",\"messaging\":[{\"sender\":{\"id\":\"7\"},\""
                + key + "\":{}}]}]}");

        assertThat(WebhookFixtures.items(body)).extracting(Item::person).containsExactly((String) null);
    }

    @Test
    void takesThePageFromTheEventWhereTheEntryNamesNone() {
        byte[] body = bytes("""
                {"object": "page", "entry": [{"messaging": [
                  {"sender": {"id": "7"}, "recipient": {"id": "1"}, "message": {"mid": "a"}},
                  {"sender": {"id": "1"}, "recipient": {"id": "7"}, "message": {"mid": "b", "is_echo": true}}]}]}""");

        assertThat(WebhookFixtures.items(body)).extracting(Item::page).containsExactly("1", "1");
    }

    @Test
    void keepsNulOutOfIdsAndEscapedInTheEvent() {
        byte[] body = bytes("""
                {"object": "page", "entry": [{"id": "1\\u0000", "messaging": [{"sender": {"id": "\\u00007"},
                  "message": {"mid": "a", "text": "nul \\u0000 and half \\ud83d"}}]}]}""");

        Item item = WebhookFixtures.items(body).get(0);

        assertThat(item.page()).isEqualTo("1");
        assertThat(item.person()).isEqualTo("7");
        assertThat(item.json()).contains("nul \\u0000 and half \\ud83d").doesNotContain("\0");
    }

    @Test
    void takesAnIdOfAnyLengthForNone() {
        byte[] body = bytes("{\"object\":\"page\",\"entry\":[{\"id\":\"" + "9".repeat(129)
                + "\",\"messaging\":[{\"sender\":{\"id\":\"" + "8".repeat(129) + "\"},\"message\":{}}]}]}");

        Item item = WebhookFixtures.items(body).get(0);

        assertThat(item.page()).isEmpty();
        assertThat(item.person()).isNull();
    }

    @Test
    void neverTakesAnotherProductsEventForAMessage() {
        byte[] body = WebhookFixtures.bytes("webhooks/fbmq/negative_unknown_object-01.json");

        Item item = WebhookFixtures.items(body).get(0);

        assertThat(item.kind()).isEqualTo("other_object");
        assertThat(IncomingReader.read(item.page(), item.channel(), item.json()))
                .isInstanceOf(io.causerie.message.Incoming.Other.class);
    }

    private static byte[] message(String timestamp) {
        return bytes("{\"object\":\"page\",\"entry\":[{\"id\":\"1\",\"time\":1458692752478,\"messaging\":[{" + timestamp
                + "\"sender\":{\"id\":\"7\"},\"message\":{\"mid\":\"a\"}}]}]}");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
