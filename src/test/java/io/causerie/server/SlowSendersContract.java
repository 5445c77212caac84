package io.causerie.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Whoever sends half a body takes up a connection, and holds up nobody. */
interface SlowSendersContract {
    String HALF_A_BODY = "POST " + Shop.WEBHOOK + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n"
            + "X-Forwarded-For: 203.0.113.68\r\nX-Hub-Signature-256: sha256=" + "0".repeat(64) + "\r\n\r\n{";

    Shop shop();

    @Test
    default void answersMetaWhileAThousandSendHalfABody() throws Exception {
        try (Loiterers loiterers = Loiterers.at(shop().server().baseUri(), 1000, HALF_A_BODY)) {
            for (int i = 0; i < 20; i++) {
                var response = shop().deliver(Shop.says("24000000000000005", "tell me joke number " + i));

                assertThat(response.statusCode()).isEqualTo(200);
            }
        }
    }

    @Test
    default void tellsWhoeverSendsNoMoreThatItTookTooLong() throws Exception {
        URI server = shop().server().baseUri();
        try (Socket client = new Socket(server.getHost(), server.getPort())) {
            client.getOutputStream().write(HALF_A_BODY.getBytes(StandardCharsets.US_ASCII));

            var answer = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));

            assertThat(answer.readLine()).matches("HTTP/1.1 (408|429) .*");
        }
    }
}
