package io.causerie.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.causerie.inbox.Body.Item;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DedupKeyTest {

    @Test
    void isEqualForEveryRealBodyPostedTwice() {
        for (WebhookFixtures fixture : WebhookFixtures.all()) {
            assertThat(keys(fixture.bytes())).as(fixture.file()).isEqualTo(keys(fixture.bytes()));
        }
    }

    /** Many samples of Meta's share one message id; by Meta's own rule they are then one event. */
    @Test
    void differsForDifferentRealEvents() {
        Map<String, String> identities = new HashMap<>();

        for (WebhookFixtures fixture : WebhookFixtures.all()) {
            for (Item item : fixture.items()) {
                String identity = identity(item);
                String before = identities.put(item.dedupKey(), identity);
                assertThat(before).as(fixture.file()).isIn(null, identity);
            }
        }

        assertThat(identities.values()).doesNotHaveDuplicates();
    }

    /** What makes two events the same, told without the class under test. */
    private static String identity(Item item) {
        JsonObject json = Json.createReader(new StringReader(item.json())).readObject();
        String event = json.toString() + item.page() + (json.containsKey("timestamp") ? "" : item.at());
        String own = List.of("message", "postback", "message_edit").stream()
                .filter(key -> json.get(key) instanceof JsonObject held && held.containsKey("mid"))
                .map(key -> json.getJsonObject(key).get("mid")
                        + key
                        + json.getJsonObject(key).get("num_edit"))
                .findFirst()
                .orElse(event);
        return item.channel() + item.kind() + item.page() + own;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a deletion of the message         | {'message':{'mid':'m','is_deleted':true}}",
                "its echo                          | {'message':{'mid':'m','is_echo':true}}",
                "an edit                           | {'message_edit':{'mid':'m','num_edit':1}}",
                "the next edit                     | {'message_edit':{'mid':'m','num_edit':2}}",
                "a reaction to it                  | {'timestamp':1,'reaction':{'mid':'m','action':'react'}}",
                "the reaction taken back           | {'timestamp':1,'reaction':{'mid':'m','action':'unreact'}}",
                "the reaction once more            | {'timestamp':2,'reaction':{'mid':'m','action':'react'}}",
                "a thumb under it                  | {'timestamp':1,'response_feedback':{'mid':'m'}}",
                "another message                   | {'message':{'mid':'n'}}",
            })
    void differsFromTheMessagesOwnFor(String what, String event) {
        String message = keys(body("messaging", "{'message':{'mid':'m'}}", 5)).get(0);

        assertThat(keys(body("messaging", event, 5)))
                .as(what)
                .doesNotContain(message)
                .doesNotContainNull();
    }

    @Test
    void doesNotLetAStandbyCopyHideTheEvent() {
        String event = "{'postback':{'mid':'m','title':'Go'}}";

        assertThat(keys(body("standby", event, 5))).isNotEqualTo(keys(body("messaging", event, 5)));
    }

    @Test
    void ignoresWhenAndHowAMessageWasPosted() {
        byte[] first = body("messaging", "{'timestamp':1,'message':{'mid':'m','text':'hi'}}", 5);
        byte[] again = body("messaging", "{'message':{'text':'hi','mid':'m'},'timestamp':1}", 6);

        assertThat(keys(again)).isEqualTo(keys(first));
    }

    @Test
    void ignoresTheOrderOfKeysWhereThereIsNoMessageId() {
        byte[] first = body("messaging", "{'timestamp':1,'read':{'watermark':2,'seq':3}}", 5);
        byte[] again = body("messaging", "{'read':{'seq':3,'watermark':2},'timestamp':1}", 6);

        assertThat(keys(again)).isEqualTo(keys(first));
    }

    @Test
    void tellsApartWhatHasNoTimeOfItsOwn() {
        assertThat(keys(body("changed_fields", "'feed'", 5))).isNotEqualTo(keys(body("changed_fields", "'feed'", 6)));
    }

    @Test
    void fitsItsColumn() {
        for (WebhookFixtures fixture : WebhookFixtures.all()) {
            assertThat(keys(fixture.bytes())).as(fixture.file()).allMatch(key -> key.matches("[A-Za-z0-9_-]{43}"));
        }
    }

    private static List<String> keys(byte[] body) {
        return WebhookFixtures.items(body).stream().map(Item::dedupKey).toList();
    }

    private static byte[] body(String list, String event, int time) {
        return "{'object':'page','entry':[{'id':'1','time':%d,'%s':[%s]}]}"
                .formatted(time, list, event)
                .replace('\'', '"')
                .getBytes(UTF_8);
    }
}
