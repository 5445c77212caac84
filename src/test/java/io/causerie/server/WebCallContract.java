package io.causerie.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What authors may rely on whose bots ask a web service of theirs. */
interface WebCallContract {
    String CALLER = "201000000000030";
    Path RECORDED = Path.of(System.getProperty("causerie.shared", "../shared"), "fixtures", "sapcai", "webhook");

    Shop shop();

    AuthorService service();

    @Test
    default void saysWhatTheServiceReplies() throws Exception {
        openCaller();
        service().says("/fact", recorded("response-tutorial-with-status.json"));
        var person = "25000000000000001";

        callerHears(person, "tell me a fact");

        assertThat(shop().graph().nextMessageTo(person)).contains("Snails have about 14,000 teeth.");
        assertThat(service().nextAsked("/fact").body())
                .contains("\"source\":\"tell me a fact\"")
                .contains("\"conversation_id\":\"" + CALLER + "-" + person + "\"")
                .contains("\"skill_occurences\":1");
    }

    @Test
    default void showsItsCredentialsWhereTheyAreMeantToBeShown() throws Exception {
        openCaller();
        shop().put(
                        "/api/v1/credentials/erp",
                        "application/json",
                        "{\"type\":\"basic\",\"user\":\"Aladdin\",\"password\":\"open sesame\",\"hosts\":[\"127.0.0.1\"]}");
        service().says("/orders", "{\"count\":3}");
        var person = "25000000000000005";

        callerHears(person, "show my orders");

        assertThat(shop().graph().nextMessageTo(person)).contains("3 orders");
        assertThat(service().nextAsked("/orders").authorization()).isEqualTo("Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==");
        assertThat(shop().get("/api/v1/credentials").body()).contains("Aladdin").doesNotContain("sesame");
        assertThat(shop().server().log()).doesNotContain("sesame");
    }

    @Test
    default void keepsItsOrderWhileAServiceIsSlowAndAnswersOthersMeanwhile() throws Exception {
        openCaller();
        var patient = "25000000000000002";
        var other = "25000000000000003";
        beginSlowly(patient, "take your time");

        callerHears(patient, "xyzzy plugh");
        callerHears(other, "xyzzy plugh");
        assertThat(shop().graph().nextMessageTo(other)).contains("I only know facts.");
        service().release("/slow");

        assertThat(shop().graph().nextMessageTo(patient)).contains("Here I am.");
        assertThat(shop().graph().nextMessageTo(patient)).contains("Done: twice.");
        assertThat(shop().graph().nextMessageTo(patient)).contains("I only know facts.");
    }

    @Test
    default void asksAgainUnderTheSameKeyAndAnswersOnceWhenItIsKilledMeanwhile() throws Exception {
        openCaller();
        var person = "25000000000000004";
        var first = beginSlowly(person, "go slowly");

        shop().server().kill();
        service().release("/slow");
        shop().server().start();

        assertThat(service().nextAsked("/slow")).isEqualTo(first);
        assertThat(shop().graph().nextMessageTo(person)).contains("Here I am.");
        assertThat(shop().graph().nextMessageTo(person)).contains("Done: twice.");
        assertThat(shop().graph().leavesAlone(person, Duration.ofSeconds(2))).isTrue();
        assertThat(service().wasAskedNoMore("/slow")).isTrue();
    }

    @Test
    default void callsARouteAtTheBaseUrlOfTheEnvironment() throws Exception {
        var bot = new LiveBot(shop(), "router", "201000000000031");
        bot.send("PUT", "", bot("router").replaceFirst("(?m)^baseUrl.*\n", ""));
        service().says("/at/home/fact", "{\"replies\":[{\"type\":\"text\",\"content\":\"Home again.\"}]}");

        assertThat(bot.answerTo("tell me a fact")).contains("I only know facts.");
        var given = bot.send(
                "PUT",
                "/environments/production/base-url",
                "{\"baseUrl\":\"%s/at/home/\"}".formatted(service().baseUrl()));

        assertThat(given.body()).contains("\"environment\":\"production\"", "/at/home/\"");
        assertThat(bot.answerTo("tell me a fact")).contains("Home again.");
        assertThat(bot.send("DELETE", "/environments/production/base-url", "").statusCode())
                .isEqualTo(204);
        assertThat(bot.answerTo("tell me a fact")).contains("I only know facts.");
    }

    @Test
    default void tellsWhyARouteWasNotCalled() throws Exception {
        var bot = new LiveBot(shop(), "lost", "201000000000032");
        bot.send("PUT", "", bot("lost").replaceFirst("(?m)^baseUrl.*\n", ""));
        bot.answerTo("tell me a fact");

        var turns = shop().get("/api/v1/conversations/" + shop().conversationWith("301000000000032") + "/turns");

        assertThat(turns.body())
                .contains("\"code\":\"E_NO_BASE_URL\"", "/fact was not called", "\"reason\":\"CALL_FAILED\"");
    }

    @Test
    default void refusesABaseUrlThatNoCallCouldUse() throws Exception {
        var bot = new LiveBot(shop(), "refused", "201000000000033");
        bot.put("One.");

        var inside = bot.send("PUT", "/environments/draft/base-url", "{\"baseUrl\":\"http://169.254.169.254/\"}");
        var route = bot.send("PUT", "/environments/draft/base-url", "{\"baseUrl\":\"/bot\"}");
        var nowhere = bot.send("PUT", "/environments/staging/base-url", "{\"baseUrl\":\"https://shop.example.com\"}");

        assertThat(inside.statusCode()).isEqualTo(422);
        assertThat(inside.body()).contains("\"field\":\"baseUrl\"", "inside this network");
        assertThat(route.body()).contains("is no web address", "write https://shop.example.com/bot");
        assertThat(nowhere.statusCode()).isEqualTo(404);
    }

    @Test
    default void endsATurnWhoseSkillsCallWithoutEnd() throws Exception {
        var bot = new LiveBot(shop(), "endless", "201000000000034");
        bot.send("PUT", "", """
                causerie: 1
                bot: endless
                languages: [en]
                baseUrl: SERVICE
                skills:
                  ping: {actions: [{do: [{service: /ping}, {service: /ping}, {goTo: pong}]}]}
                  pong: {type: fallback, actions: [{do: [{goTo: ping}]}]}
                """.replace("SERVICE", service().baseUrl()));
        service().says("/ping", "{}");

        var turn = bot.send("POST", "/dialog", "{\"text\": \"go\"}");

        assertThat(turn.body()).contains("\"code\":\"E_TOO_MANY_CALLS\"", "5 times at most");
        for (int calls = 0; calls < 5; calls++) {
            service().nextAsked("/ping");
        }
        assertThat(service().wasAskedNoMore("/ping")).isTrue();
    }

    private AuthorService.Asked beginSlowly(String person, String words) throws Exception {
        service().says("/slow", "{\"replies\":[{\"type\":\"text\",\"content\":\"Here I am.\"}]}");
        service().says("/again", "{\"word\":\"twice\"}");
        service().hold("/slow");
        callerHears(person, words);
        return service().nextAsked("/slow");
    }

    private void callerHears(String person, String words) throws Exception {
        shop().deliver(Shop.says(CALLER, person, words));
    }

    private void openCaller() throws Exception {
        shop().put("/api/v1/bots/caller", "application/yaml", bot("caller"));
        shop().put(
                        "/api/v1/apps/contract/pages/" + CALLER,
                        "application/json",
                        "{\"accessToken\":\"%s\",\"bot\":\"caller\",\"state\":\"live\"}".formatted(Shop.PAGE_TOKEN));
    }

    private String bot(String slug) throws IOException {
        try (var file = WebCallContract.class.getResourceAsStream("caller.yaml")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("bot: caller", "bot: " + slug)
                    .replace("SERVICE", service().baseUrl());
        }
    }

    private static String recorded(String file) throws IOException {
        assumeTrue(Files.exists(RECORDED.resolve(file)), RECORDED + " is missing: set -Dcauserie.shared");
        return Files.readString(RECORDED.resolve(file));
    }
}
