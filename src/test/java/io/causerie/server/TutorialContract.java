package io.causerie.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The tutorial with which authors of SAP Conversational AI begin (Create your first chatbot), step by step, with nothing but
 * the calls that an author would send.
 */
interface TutorialContract {
    /** What "New bot" with the predefined skill Greetings makes. */
    String NEW_BOT = """
            causerie: 1
            bot: my-first-bot
            languages: [en]
            intents:
              greetings: {expressions: {en: [hello, hi there, good morning, hey bot]}}
              goodbye: {expressions: {en: [goodbye, bye bye, see you later, good night]}}
            skills:
              greetings:
                type: floating
                triggers: {any: ["@greetings", "@goodbye"]}
                actions:
                  - {if: "@greetings", do: [{text: Hello!}]}
                  - {if: "@goodbye", do: [{text: Bye!}]}
              fallback: {type: fallback, actions: [{do: [{text: I did not get that.}]}]}
            """;

    String FORKED = """
            {"description": "Asks for a joke", "expressions": {"en": ["tell me a joke", "do you know a joke",
             "make me laugh with a joke", "another joke please", "can you tell me something funny"]}}""";

    String TRIGGERS = """
            {"type": "business", "triggers": {"%s": ["@ask-joke", "@laughs", "@lame"]}}""";

    String ACTIONS = """
            {"type": "business", "triggers": {"any": ["@ask-joke", "@laughs", "@lame"]}, "actions": [
              {"if": "@ask-joke", "do": [{"text": ["Knock knock.", "A horse walks into a bar."], "delay": 2}]},
              {"if": "@laughs", "do": [{"text": "Glad you liked it!"}]},
              {"if": "@lame", "do": [{"text": "I will do better next time."}]}]}""";

    Shop shop();

    @Test
    default void buildsTheFirstBotOfTheTutorialStepByStep() throws Exception {
        var bot = new LiveBot(shop(), "my-first-bot", "201000000000040");

        assertThat(bot.send("PUT", "", NEW_BOT).statusCode()).isEqualTo(201);
        ok(bot.send("PUT", "/intents/ask-joke", FORKED));
        teach(bot, "laughs", "A natural reaction to our awesome jokes", "haha", "that's funny", "lol", "good one");
        teach(bot, "lame", "You can't succeed every time", "that's lame", "not funny at all", "boring", "that was bad");
        assertThat(understood(bot, "Botty bot, can you tell me a joke please?")).startsWith("ask-joke");

        ok(bot.send("PUT", "/skills/tell-me-a-joke", ACTIONS));
        assertThat(answer(bot, "Tell me a joke")).containsAnyOf("Knock knock.", "A horse walks into a bar.");
        assertThat(answer(bot, "haha, good one")).contains("Glad you liked it!");
        assertThat(answer(bot, "not funny at all")).contains("I will do better next time.");
        assertThat(answer(bot, "good morning")).contains("Hello!");

        assertThat(bot.answerTo("Tell me a joke")).containsAnyOf("Knock knock.", "A horse walks into a bar.");
    }

    @Test
    default void warnsOfTheTrapThatAndIsAndTellsTheWayOut() throws Exception {
        var bot = new LiveBot(shop(), "trapped", "201000000000041");
        bot.send("PUT", "", NEW_BOT.replace("my-first-bot", "trapped"));
        bot.send("PUT", "/intents/ask-joke", FORKED);
        teach(bot, "laughs", "Laughs", "haha", "lol");
        teach(bot, "lame", "Is bored", "boring", "that's lame");

        var and = ok(bot.send("PUT", "/skills/tell-me-a-joke", TRIGGERS.formatted("all")));
        assertThat(and).contains("skills.tell-me-a-joke.triggers", "hardly ever happens", "any instead of all");
        assertThat(answer(bot, "tell me a joke")).contains("I did not get that.");

        var or = ok(bot.send("PUT", "/skills/tell-me-a-joke", ACTIONS));
        assertThat(or).doesNotContain("hardly ever happens");
        assertThat(answer(bot, "tell me a joke")).containsAnyOf("Knock knock.", "A horse walks into a bar.");
    }

    /** A new intent, then one expression after the other, as they are typed. */
    private static void teach(LiveBot bot, String intent, String description, String... expressions) throws Exception {
        ok(bot.send("PUT", "/intents/" + intent, "{\"description\": \"%s\"}".formatted(description)));
        for (String expression : List.of(expressions)) {
            ok(bot.send(
                    "POST",
                    "/intents/" + intent + "/expressions",
                    "{\"language\": \"en\", \"expressions\": [\"%s\"]}".formatted(expression)));
        }
    }

    /** The slug of the surest intent and what follows it. */
    private static String understood(LiveBot bot, String text) throws Exception {
        String answer = ok(bot.send("POST", "/understand", "{\"text\": \"%s\"}".formatted(text)));
        return answer.replaceFirst("(?s).*?\"intents\":\\[\\{\"slug\":\"", "");
    }

    private static String answer(LiveBot bot, String text) throws Exception {
        String answer =
                ok(bot.send("POST", "/dialog", "{\"text\": \"%s\", \"conversation\": \"preview\"}".formatted(text)));
        return answer.replaceFirst("(?s).*\"messages\":", "").replaceFirst("(?s)\"conversation\":.*", "");
    }

    private static String ok(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return response.body();
    }
}
