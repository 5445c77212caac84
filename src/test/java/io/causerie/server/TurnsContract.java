package io.causerie.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the house tells about turns and about people, and what it forgets. */
interface TurnsContract {
    Shop shop();

    @Test
    default void tellsHowATurnWent() throws Exception {
        var conversation = answered("509000000000001", "tell me a joke");

        var turns = shop().get("/api/v1/conversations/" + conversation + "/turns");

        assertThat(turns.statusCode()).isEqualTo(200);
        assertThat(turns.body())
                .contains("\"intent\":\"ask-joke\"")
                .contains("\"verdict\":\"matched\"")
                .contains("\"code\":\"I_SKILL_TRIGGERED\"")
                .contains("\"skills\":[\"jokes\"]");
    }

    @Test
    default void answersADryRunWithItsTraceAndSendsNothing() throws Exception {
        var conversations = shop().get("/api/v1/conversations").body();

        var first = dialog("{\"text\": \"bananas\", \"conversation\": \"dry-1\", \"memory\": {\"name\": \"Ada\"}}");
        var second = dialog("{\"text\": \"tell me a joke\", \"conversation\": \"dry-1\"}");

        assertThat(first).contains("I did not get that.").contains("\"unmet\":[\"@ask-joke\"]");
        assertThat(second).contains(Shop.JOKE).contains("\"memory\":{\"name\":\"Ada\"}");
        assertThat(shop().get("/api/v1/conversations").body()).isEqualTo(conversations);
    }

    @Test
    default void namesWhatIsWrongWithADryRun() throws Exception {
        var response = shop().post("/api/v1/bots/parrot/dialog", "{\"txt\": \"hello\", \"memory\": 3}");

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.body()).contains("\"field\":\"txt\"").contains("\"field\":\"memory\"");
    }

    @Test
    default void handsOutAndErasesWhatIsHeldAboutAPerson() throws Exception {
        var person = "509000000000002";
        answered(person, "tell me a joke");
        var path = "/api/v1/people/" + Shop.PAGE + "/" + person;

        var held = shop().get(path + "/export");
        var erased = shop().product().sendAs(Shop.USER, Shop.PASSWORD, "DELETE", path, "");

        assertThat(held.body()).contains("tell me a joke").contains(Shop.JOKE).doesNotContain(Shop.PAGE_TOKEN);
        assertThat(erased.statusCode()).isEqualTo(200);
        assertThat(shop().get(path + "/export").statusCode()).isEqualTo(404);
        assertThat(shop().get("/api/v1/audit?text=person.erased").body())
                .contains("…0002")
                .doesNotContain(person);
    }

    private String dialog(String body) throws Exception {
        var response = shop().post("/api/v1/bots/parrot/dialog", body);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return response.body();
    }

    private String answered(String person, String text) throws Exception {
        shop().deliver(Shop.says(person, text));
        shop().graph().nextMessageTo(person);
        return shop().conversationWith(person);
    }
}
