package io.causerie.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What clients of SAP Conversational AI may rely on. */
interface CaiContract {
    Path RECORDED = Path.of(System.getProperty("causerie.shared", "../shared"), "fixtures", "sapcai");
    String ONE_TEXT = "{\"messages\": [{\"type\": \"text\", \"content\": \"From a program.\"}]}";

    Shop shop();

    @Test
    default void understandsForWhoeverHasAToken() throws Exception {
        var client = new CaiClient(shop(), "parrot");
        var request = "{\"text\": \"do you know a joke\", \"language\": \"en\"}";

        var old = shop().product().send("POST", "/cai/v2/request", request, "Authorization", "Token " + client.token());
        var newer = shop().product()
                .send("POST", "/cai/train/v2/request", request, "Authorization", "Bearer x", "X-Token", client.token());

        assertThat(List.of(old.statusCode(), newer.statusCode())).containsExactly(200, 200);
        assertThat(old.body())
                .contains("\"message\":\"Resource rendered with success\"")
                .contains("ask-joke");
        assertThat(CaiClient.results(newer)).containsEntry("status", 200L).containsEntry("processing_language", "en");
    }

    @Test
    default void findsWhatASentenceNamesInTheShapeThatWasRecorded() throws Exception {
        assumeTrue(Files.isDirectory(RECORDED), "The recorded answers are not there: " + RECORDED);
        var client = new CaiClient(shop(), "parrot");
        var recorded = CaiClient.object(Files.readString(RECORDED.resolve("nlp/request-response-docs-2016.json")));

        var answer = client.send("POST", "/v2/request", "{\"text\": \"the weather in London next Thursday\"}");

        Map<?, ?> ours = CaiClient.results(answer);
        Map<?, ?> theirs = (Map<?, ?>) recorded.get("results");
        assertThat(Shape.missing(theirs, ours)).isEmpty();
        assertThat(Shape.missing(Map.of("found", theirs.get("entities")), Map.of("found", ours.get("entities"))))
                .isEmpty();
    }

    @Test
    default void refusesWhoeverHasNone() throws Exception {
        var client = new CaiClient(shop(), "parrot");
        var list = shop().get("/api/v1/bots/parrot/tokens").body();
        var id = list.replaceFirst("(?s).*?\"id\":(\\d+).*", "$1");
        shop().product().sendAs(Shop.USER, Shop.PASSWORD, "DELETE", "/api/v1/bots/parrot/tokens/" + id, "");

        var revoked = client.send("POST", "/v2/request", "{\"text\": \"hello\"}");
        var none = shop().product().send("POST", "/cai/v2/request", "{\"text\": \"hello\"}");

        assertThat(List.of(revoked.statusCode(), none.statusCode())).containsExactly(401, 401);
        assertThat(none.body()).contains("\"results\":null");
        assertThat(list).doesNotContain(client.token());
        assertThat(shop().server().log()).doesNotContain(client.token());
    }

    @Test
    default void namesWhatIsWrongWithARequest() throws Exception {
        var client = new CaiClient(shop(), "parrot");

        assertThat(client.send("POST", "/v2/request", "{}").statusCode()).isEqualTo(400);
        assertThat(client.send("POST", "/v2/request", "{\"text\": \" \"}").body())
                .contains("Text is blank");
        assertThat(client.send("POST", "/v2/request", "{\"text\": \"" + "a".repeat(512) + "\"}")
                        .body())
                .contains("Text is too long");
        assertThat(client.send("POST", "/v2/request", "{\"text\": \"a\", \"language\": \"martian\"}")
                        .body())
                .contains("Language is invalid");
        assertThat(client.send("POST", "/build/v1/dialog", "{\"message\": \"hello\"}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(client.send("POST", "/connect/v1/messages", "{}").body()).contains("Messages are missing");
        assertThat(client.send(
                                "POST",
                                "/connect/v1/messages",
                                "{\"messages\": [{\"type\": \"poem\", \"content\": \"o\"}]}")
                        .body())
                .contains("Message is not well formatted");
        assertThat(client.send("POST", "/nowhere", "{}").statusCode()).isEqualTo(404);
    }

    @Test
    default void answersInTheShapeThatWasRecorded() throws Exception {
        assumeTrue(Files.isDirectory(RECORDED), "The recorded answers are not there: " + RECORDED);
        var client = new CaiClient(shop(), "parrot");

        var answer = client.dialog("shape", "tell me a joke", ", \"language\": \"en\", \"log_level\": \"info\"");

        for (var file : List.of(
                "dialog/response-docs.json",
                "dialog/response-real-smb-testnlp-top3items.json",
                "dialog/response-real-smb-testnlp-whocontributes.json",
                "dialog/result-real-2019-german.json")) {
            var recorded = CaiClient.object(Files.readString(RECORDED.resolve(file)));
            assertThat(Shape.missing(recorded, answer)).as(file).isEmpty();
        }
        assertThat(answer.get("messages").toString()).contains(Shop.JOKE);
    }

    @Test
    default void takesTheBodiesThatClientsAndTheConnectorSend() throws Exception {
        assumeTrue(Files.isDirectory(RECORDED), "The recorded requests are not there: " + RECORDED);
        var client = new CaiClient(shop(), "parrot");

        for (var file : List.of(
                "dialog/request-sdk.json",
                "dialog/request-docs-with-memory.json",
                "connector/message-to-bot-docs.json",
                "connector/message-to-bot-full-from-source.json",
                "connector/webchat-inbound-quickreply-from-source.json")) {
            var response = client.send("POST", "/build/v1/dialog", Files.readString(RECORDED.resolve(file)));
            assertThat(response.statusCode()).as(file + ": " + response.body()).isEqualTo(200);
        }
    }

    @Test
    default void remembersWhatAProgramWantsRemembered() throws Exception {
        var client = new CaiClient(shop(), "parrot");

        client.dialog("memory", "hello", ", \"memory\": {\"name\": \"Ann\", \"city\": \"Paris\"}");
        client.dialog("memory", "hello", ", \"memory\": {\"city\": \"Lyon\"}, \"merge_memory\": true");
        assertThat(memory(client.dialog("memory", "hello", ""))).isEqualTo(Map.of("name", "Ann", "city", "Lyon"));

        var replaced = client.dialog("memory", "hello", ", \"memory\": {\"city\": \"Nice\"}");
        assertThat(memory(replaced)).isEqualTo(Map.of("city", "Nice"));
    }

    @Test
    default void showsAndChangesTheStateOfAConversation() throws Exception {
        var client = new CaiClient(shop(), "parrot");

        assertThat(client.state("GET", "state", "").statusCode()).isEqualTo(404);
        assertThat(client.state("PUT", "state", "{\"language\": \"en\", \"memory\": {\"name\": \"Ann\"}}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(memory(client.dialog("state", "hello", ""))).isEqualTo(Map.of("name", "Ann"));
        assertThat(CaiClient.results(client.state("GET", "state", "")))
                .containsEntry("id", "state")
                .containsEntry("language", "en")
                .containsEntry("memory", Map.of("name", "Ann"));
        assertThat(client.state("DELETE", "state", "").statusCode()).isEqualTo(204);
        assertThat(client.state("DELETE", "state", "").statusCode()).isEqualTo(404);
    }

    @Test
    default void saysWhatAProgramPostsToPeopleWhoWrote() throws Exception {
        var client = new CaiClient(shop(), "parrot");
        var person = "24000000000000077";
        shop().deliver(Shop.says(person, "tell me a joke"));
        shop().graph().nextMessageTo(person);
        var conversation = shop().conversationWith(person);

        var posted = client.send("POST", "/connect/v1/conversations/" + conversation + "/messages", ONE_TEXT);

        assertThat(posted.statusCode()).isEqualTo(201);
        assertThat(posted.body()).contains("Messages successfully posted");
        assertThat(shop().graph().nextMessageTo(person)).contains("From a program.");
        assertThat(client.send("POST", "/connect/v1/conversations/nobody/messages", ONE_TEXT)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    default void saysWhatAProgramPostsToEverybodyOfItsBotOnly() throws Exception {
        var mine = new LiveBot(shop(), "crier", "201000000000011");
        var other = new LiveBot(shop(), "silent", "201000000000012");
        mine.put("Mine.");
        other.put("Other.");
        mine.answerTo("hello");
        other.answerTo("hello");

        var posted = new CaiClient(shop(), "crier").send("POST", "/connect/v1/messages", ONE_TEXT);

        assertThat(posted.statusCode()).isEqualTo(201);
        assertThat(mine.nextMessage()).contains("From a program.");
        assertThat(other.isLeftAlone()).isTrue();
    }

    private static Object memory(Map<String, Object> results) {
        return CaiClient.object(results.get("conversation")).get("memory");
    }
}
