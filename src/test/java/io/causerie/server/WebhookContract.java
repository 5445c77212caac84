package io.causerie.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What Meta may rely on. */
interface WebhookContract {

    Shop shop();

    @Test
    default void answersTheHandshakeWithItsChallenge() throws Exception {
        var response = shop().product().get(handshake("subscribe", Shop.VERIFY_TOKEN));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEqualTo("1158201444");
    }

    @Test
    default void refusesAHandshakeWithAnotherToken() throws Exception {
        var response = shop().product().get(handshake("subscribe", "guess"));

        assertThat(response.statusCode()).isEqualTo(403);
    }

    @Test
    default void refusesAHandshakeWithoutMode() throws Exception {
        var response = shop().product().get(handshake("", Shop.VERIFY_TOKEN));

        assertThat(response.statusCode()).isIn(400, 403);
    }

    @Test
    default void refusesABodyThatNobodySigned() throws Exception {
        var response = shop().product().post(Shop.WEBHOOK, Shop.says("24000000000000001", "hello"));

        assertThat(response.statusCode()).isEqualTo(403);
    }

    @Test
    default void refusesABodySignedWithAnotherSecret() throws Exception {
        var body = Shop.says("24000000000000001", "hello");

        var response = shop().product().postSigned(Shop.WEBHOOK, "another secret", body);

        assertThat(response.statusCode()).isEqualTo(403);
    }

    @Test
    default void answersAMessageAtTheGraphApi() throws Exception {
        var person = "24000000000000002";

        var response = shop().deliver(Shop.says(person, "tell me a joke"));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(shop().graph().nextMessageTo(person)).contains(Shop.JOKE);
    }

    @Test
    default void answersOnceWhatIsDeliveredTwice() throws Exception {
        var person = "24000000000000003";
        var body = Shop.says(person, "make me laugh");

        shop().deliver(body);
        var again = shop().deliver(body);

        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(shop().graph().nextMessageTo(person)).contains(Shop.JOKE);
        assertThat(shop().graph().leavesAlone(person, Duration.ofSeconds(2))).isTrue();
    }

    @Test
    default void keepsItsWordWhenItIsKilled() throws Exception {
        var person = "24000000000000004";
        shop().graph().fail(true);
        var response = shop().deliver(Shop.says(person, "another joke please"));

        shop().server().kill();
        shop().graph().fail(false);
        shop().server().start();

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(shop().graph().nextMessageTo(person)).contains(Shop.JOKE);
    }

    private static String handshake(String mode, String token) {
        return Shop.WEBHOOK + "?hub.mode=" + mode + "&hub.verify_token=" + token + "&hub.challenge=1158201444";
    }
}
