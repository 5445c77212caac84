package io.causerie.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import org.junit.jupiter.api.Test;

/**
 * However often it is redeployed, a server keeps one deployment of before at most, and one copy of the native library behind
 * understanding serves them all.
 */
abstract class RedeployContract {
    private static final System.Logger LOG = System.getLogger(RedeployContract.class.getName());
    private static final int REDEPLOYS = 3;
    private static final String USER = "root";
    private static final String PASSWORD = "redeploy-password";
    private static final String BOT = """
            causerie: 1
            bot: shop
            languages: [en]
            strictness: 20
            intents:
              track-order: {expressions: {en: [where is my order, has my package been shipped, when will it arrive]}}
              refund: {expressions: {en: [I want my money back, please reimburse me, can I return this]}}
            """;

    /** To Open Liberty a connection upgraded to HTTP/2 belongs to the deployment that upgraded it, until it is closed. */
    private static final HttpClient HTTP_1_1 =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    abstract RunningServer start(ServerSetup setup);

    @Test
    void understandsByMeaningAfterEveryRedeploy() throws Exception {
        var setup = ServerSetup.named(getClass().getSimpleName()).withAdmin(USER, PASSWORD);
        try (var server = start(setup)) {
            var product = new Product(server.baseUri(), HTTP_1_1);
            product.putAs(USER, PASSWORD, "/api/v1/bots/shop", "application/yaml", BOT);
            understands(product);
            report(0, server);

            for (int i = 1; i <= REDEPLOYS; i++) {
                server.redeploy();
                understands(product);
                report(i, server);
            }

            assertThat(server.loadedCopies("io.causerie.bot.Bot"))
                    .as("this deployment, and one of before that the server keeps")
                    .isLessThanOrEqualTo(2);
            assertThat(server.loadedCopies("io.causerie.understanding.onnx.Sessions"))
                    .isOne();
            assertThat(server.log()).doesNotContain("UnsatisfiedLinkError", "No sentence model");
        }
    }

    /** No word of the sentence is in an expression. */
    private static void understands(Product product) throws IOException, InterruptedException {
        var answer = product.postAs(
                USER,
                PASSWORD,
                "/api/v1/bots/shop/understand",
                "application/json",
                "{\"text\":\"did the courier leave yet?\"}");

        assertThat(answer.body()).contains("track-order");
    }

    private static void report(int redeploys, RunningServer server) {
        LOG.log(
                System.Logger.Level.INFO,
                "{0} MB resident after {1} redeploys",
                server.residentBytes() >> 20,
                redeploys);
    }
}
