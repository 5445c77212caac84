package io.causerie.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WebhookTest {
    private final Callback bot = new Callback();
    private final Stage stage = new Stage(bot.address());

    @AfterEach
    void close() {
        stage.close();
        bot.close();
    }

    @Test
    void signsExactlyTheBytesItSends() throws InterruptedException {
        stage.adaSays("h\u00e9 / <b> 50% @ \uD83D\uDE00");

        Callback.Received webhook = bot.next();

        String body = new String(webhook.body(), StandardCharsets.UTF_8);
        assertThat(body).contains("h\\u00e9 \\/ \\u003Cb> 50\\u0025 \\u0040 \\ud83d\\ude00");
        assertThat(webhook.signature256()).isEqualTo(Signatures.sha256(World.APP_SECRET, webhook.body()));
        assertThat(webhook.signature1()).isEqualTo(Signatures.sha1(World.APP_SECRET, webhook.body()));
    }

    @Test
    void keepsTheOrderOfAPersonThroughFailures() throws InterruptedException {
        bot.answers(500, 404, 200, 503);

        Stream.of("one", "two", "three").forEach(stage::adaSays);

        assertThat(Stream.of(next(), next(), next(), next(), next(), next()))
                .containsExactly("one", "one", "one", "two", "two", "three");
    }

    @Test
    void triesAgainWhenNoAnswerCameInTime() throws InterruptedException {
        try (Stage hasty = new Stage(bot.address(), Duration.ofMillis(500))) {
            bot.answers(0);

            hasty.adaSays("slow");

            assertThat(Stream.of(next(), next())).containsExactly("slow", "slow");
        }
    }

    @Test
    void givesUpAfterAnHourAndTakesTheSubscriptionAway() throws InterruptedException {
        bot.answers(Stream.generate(() -> 500).limit(200).mapToInt(each -> each).toArray());

        stage.adaSays("lost");

        await(() -> stage.ada().page.fieldsOf(World.APP).isEmpty());
        assertThat(stage.simulation.courier.waiting()).isZero();
    }

    @Test
    void echoesWhatWasSentAndReportsDelivery() throws InterruptedException {
        stage.adaSays("Hello");
        bot.next();

        String mid = Stage.json(stage.send(Stage.textTo(World.ADA, "Hi"))).getString("message_id");

        JsonObject echo = Json.object(bot.next().item(), "message");
        assertThat(echo)
                .isEqualTo(Json.of(
                        "mid", mid, "is_echo", true, "app_id", 900000000000001L, "metadata", "m-1", "text", "Hi"));
        JsonObject delivery = Json.object(bot.next().item(), "delivery");
        assertThat(Json.texts(delivery, "mids")).containsExactly(mid);
        assertThat(bot.isQuiet()).isTrue();
    }

    @Test
    void reportsReadingOnlyWhileTheChatIsOpen() throws InterruptedException {
        stage.adaSays("Hello");
        stage.simulation.people.show(stage.ada(), true);
        stage.clock.turn(Duration.ofSeconds(1));

        stage.send(Stage.textTo(World.ADA, "Hi"));

        bot.next();
        bot.next();
        bot.next();
        assertThat(bot.next().item()).containsKey("read");
    }

    @Test
    void tapsAQuickReplyAsAMessageWithItsPayload() throws InterruptedException {
        stage.adaSays("Hello");
        JsonObject reply = Json.of("content_type", "text", "title", "Yes", "payload", "YES");
        stage.send(Json.with(
                Stage.textTo(World.ADA, "x"), "message", Json.of("text", "More?", "quick_replies", Json.list(reply))));
        skip(3);

        stage.simulation.people.tap(
                stage.ada(), Tap.find(stage.ada(), "", "Yes", "").orElseThrow());

        JsonObject message = Json.object(bot.next().item(), "message");
        assertThat(message.getString("text")).isEqualTo("Yes");
        assertThat(Json.object(message, "quick_reply")).isEqualTo(Json.of("payload", "YES"));
        assertThat(Tap.find(stage.ada(), "", "Yes", "")).isEmpty();
    }

    @Test
    void tapsAButtonAsAPostback() throws InterruptedException {
        stage.adaSays("Hello");
        JsonObject button = Json.of("type", "postback", "title", "More", "payload", "MORE");
        JsonObject payload = Json.of("template_type", "button", "text", "x", "buttons", Json.list(button));
        stage.send(Json.with(
                Stage.textTo(World.ADA, "x"),
                "message",
                Json.of("attachment", Json.of("type", "template", "payload", payload))));
        skip(3);

        stage.simulation.people.tap(
                stage.ada(), Tap.find(stage.ada(), "", "", "MORE").orElseThrow());

        JsonObject postback = Json.object(bot.next().item(), "postback");
        assertThat(postback.getString("title")).isEqualTo("More");
        assertThat(postback.getString("payload")).isEqualTo("MORE");
        assertThat(postback.getString("mid")).startsWith("m_");
    }

    @Test
    void carriesTheLinkOfANewPersonWithTheFirstTap() throws InterruptedException {
        stage.ada().page.profile.set(Json.of("get_started", Json.of("payload", "START")));
        stage.simulation.people.follow(stage.ada(), "poster");

        stage.simulation.people.getStarted(stage.ada());

        JsonObject postback = Json.object(bot.next().item(), "postback");
        assertThat(Json.object(postback, "referral"))
                .isEqualTo(Json.of("ref", "poster", "source", "SHORTLINK", "type", "OPEN_THREAD"));
    }

    @Test
    void announcesTheLinkOfAKnownPersonAtOnce() throws InterruptedException {
        stage.adaSays("Hello");
        skip(1);

        stage.simulation.people.follow(stage.ada(), "poster");

        assertThat(Json.object(bot.next().item(), "referral").getString("ref")).isEqualTo("poster");
    }

    @Test
    void reactsByNameAndSign() throws InterruptedException {
        Line said = stage.adaSays("Hello");
        skip(1);

        stage.simulation.people.react(stage.ada(), said.mid(), "love");

        assertThat(Json.object(bot.next().item(), "reaction"))
                .isEqualTo(Json.of("reaction", "love", "emoji", "\u2764\ufe0f", "action", "react", "mid", said.mid()));
    }

    @Test
    void tellsOnlyWhatTheAppSubscribedToOnBothLevels() throws InterruptedException {
        stage.ada().page.subscribe(World.APP, Set.of("messages", "message_deliveries"));
        App app = stage.simulation.world.app(World.APP).orElseThrow();
        app.subscribe(app.subscription().orElseThrow().without(Set.of("message_deliveries")));

        stage.adaSays("Hello");
        stage.send(Stage.textTo(World.ADA, "Hi"));

        assertThat(bot.next().text()).isEqualTo("Hello");
        assertThat(bot.isQuiet()).isTrue();
    }

    @Test
    void sendsTwiceOrForgedOnCommand() throws InterruptedException {
        stage.simulation.faults.set(new Fault(FaultKind.DUPLICATE_WEBHOOK, 100, 1, null, "", 0));
        stage.simulation.faults.set(new Fault(FaultKind.FORGED_SIGNATURE, 100, 1, null, "", 0));

        stage.adaSays("Hello");

        Callback.Received forged = bot.next();
        Callback.Received again = bot.next();
        assertThat(forged.signature256()).isNotEqualTo(Signatures.sha256(World.APP_SECRET, forged.body()));
        assertThat(again.body()).isEqualTo(forged.body());
    }

    private void await(BooleanSupplier fact) throws InterruptedException {
        for (int tries = 0; !fact.getAsBoolean(); tries++) {
            assertThat(tries).isLessThan(200);
            bot.isQuiet();
        }
    }

    private String next() throws InterruptedException {
        return bot.next().text();
    }

    private void skip(int count) throws InterruptedException {
        for (int i = 0; i < count; i++) {
            bot.next();
        }
    }
}
