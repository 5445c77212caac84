package io.causerie.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What authors may rely on while people are talking to their bot. */
interface LiveEditingContract {
    String BOT = """
            causerie: 1
            bot: %s
            languages: [en]
            intents:
              ask: {expressions: {en: [tell me something]}}
            skills:
              tell:
                triggers: "@ask"
                actions: [{do: [{text: %s}]}]
              sorry: {type: fallback, actions: [{do: [{text: %s}]}]}
            """;

    Shop shop();

    @Test
    default void answersTheVeryNextMessageWithAnEdit() throws Exception {
        var bot = new LiveBot(shop(), "editor", "201000000000001");
        bot.put("One.");

        assertThat(bot.answerTo("tell me something")).contains("One.");
        bot.put("Two.");

        assertThat(bot.answerTo("tell me something")).contains("Two.");
    }

    @Test
    default void keepsTheBotThatWorksWhenAnEditIsFaulty() throws Exception {
        var bot = new LiveBot(shop(), "careful", "201000000000002");
        bot.put("Good.");

        var refused =
                bot.send("PUT", "", "causerie: 1\nbot: careful\nlanguages: [en]\nskills: {tell: {triggers: '@no'}}\n");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("skills.tell.triggers").contains("\"line\":4");
        assertThat(bot.answerTo("tell me something")).contains("Good.");
    }

    @Test
    default void refusesAnEditThatWasOvertakenAndSaysByWhom() throws Exception {
        var bot = new LiveBot(shop(), "crowded", "201000000000003");
        bot.put("One.");
        bot.put("Two.");

        var refused = bot.send("PUT", "", BOT.formatted("crowded", "Three.", "Three."), "If-Match", "\"1\"");

        assertThat(refused.statusCode()).isEqualTo(412);
        assertThat(refused.body()).contains(Shop.USER).contains("Version 2");
        assertThat(bot.send("PUT", "", BOT.formatted("crowded", "Three.", "Three."), "If-Match", "\"2\"")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    default void savesTheSameFileOnce() throws Exception {
        var bot = new LiveBot(shop(), "steady", "201000000000004");
        bot.put("One.");

        assertThat(bot.put("One.").body()).contains("\"version\":1");
    }

    @Test
    default void answersWithThePublishedVersionUntilAnotherIsPublished() throws Exception {
        var bot = new LiveBot(shop(), "published", "201000000000005");
        bot.put("One.");
        bot.send("POST", "/environments/production", "{\"version\": 1}");
        bot.put("Two.");

        assertThat(bot.answerTo("tell me something")).contains("One.");
        bot.send("POST", "/environments/production", "{\"version\": 2}");
        assertThat(bot.answerTo("tell me something")).contains("Two.");
        bot.send("POST", "/environments/production", "{\"version\": \"previous\"}");
        assertThat(bot.answerTo("tell me something")).contains("One.");
    }

    @Test
    default void undoesOneEditAfterTheOther() throws Exception {
        var bot = new LiveBot(shop(), "regretful", "201000000000006");
        bot.put("One.");
        bot.put("Two.");
        bot.put("Three.");

        bot.send("POST", "/undo", "");
        assertThat(bot.send("GET", "", "").body()).contains("Two.");
        bot.send("POST", "/undo", "");
        assertThat(bot.send("GET", "", "").body()).contains("One.");
        assertThat(bot.send("POST", "/undo", "").statusCode()).isEqualTo(409);
    }

    @Test
    default void tellsWhatChangedBetweenTwoVersions() throws Exception {
        var bot = new LiveBot(shop(), "compared", "201000000000007");
        bot.put("One.");
        bot.put("Two.");

        assertThat(bot.send("GET", "/diff?from=1&to=2", "").body())
                .contains("\"path\":\"skills.tell.actions[0].do[0].text\",\"before\":\"One.\",\"after\":\"Two.\"");
        assertThat(bot.send("GET", "/diff", "", "Accept", "text/plain").body())
                .contains("~ skills.tell.actions[0].do[0].text: \"One.\" -> \"Two.\"\n");
        assertThat(bot.send("GET", "/versions", "").body()).containsSubsequence("\"version\":2", "\"version\":1");
        assertThat(bot.send("GET", "/versions/1", "").body()).contains("One.");
    }

    @Test
    default void editsOnePartAndKeepsTheRestAsItWasWritten() throws Exception {
        var bot = new LiveBot(shop(), "parted", "201000000000008");
        bot.send("PUT", "", "# ours\n" + BOT.formatted("parted", "One.", "Sorry."));

        var skill =
                bot.send("PUT", "/skills/bye?note=manners", "{triggers: '@bye', actions: [{do: [{text: Farewell.}]}]}");
        var intent = bot.send("PUT", "/intents/bye", "{\"expressions\": {\"en\": [\"good bye\"]}}");
        var again =
                bot.send("PUT", "/skills/bye?note=manners", "{triggers: '@bye', actions: [{do: [{text: Farewell.}]}]}");
        var taught =
                bot.send("POST", "/intents/bye/expressions", "{\"language\": \"en\", \"expressions\": [\"so long\"]}");

        assertThat(List.of(skill, intent, again, taught))
                .extracting(HttpResponse::statusCode)
                .containsExactly(422, 200, 200, 200);
        assertThat(bot.answerTo("so long")).contains("Farewell.");
        assertThat(bot.send("GET", "", "").body()).startsWith("# ours\n").contains("- so long");
        assertThat(bot.send("DELETE", "/skills/bye", "").statusCode()).isEqualTo(200);
        assertThat(bot.send("DELETE", "/skills/bye", "").statusCode()).isEqualTo(404);
    }
}
