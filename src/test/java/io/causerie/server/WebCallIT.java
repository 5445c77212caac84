package io.causerie.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A running product whose bot asks an author's web service. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WebCallIT {
    private static final Path RECORDED =
            Path.of(System.getProperty("causerie.shared", "../shared"), "fixtures", "sapcai", "webhook");

    private final AuthorService service = new AuthorService();
    private Shop shop;

    @BeforeAll
    void open() throws Exception {
        var graph = new FakeGraph();
        var setup = Shop.setup("WebCallIT", graph)
                .with("causerie.fulfilment.allow", "127.0.0.1")
                .with("causerie.fulfilment.timeout", "PT8S");
        var server = LibertyServer.start(setup);
        shop = new Shop(server, graph, new Product(server.baseUri()));
        shop.open();
        put("/api/v1/bots/caller", "application/yaml", bot());
        put(
                "/api/v1/apps/contract/pages/" + Shop.PAGE,
                "application/json",
                "{\"accessToken\":\"%s\",\"bot\":\"caller\",\"state\":\"live\"}".formatted(Shop.PAGE_TOKEN));
    }

    @AfterAll
    void close() {
        service.close();
        if (shop != null) {
            shop.close();
        }
    }

    @Test
    void saysWhatTheServiceReplies() throws Exception {
        service.says("/fact", recorded("response-tutorial-with-status.json"));
        var person = "25000000000000001";

        shop.deliver(Shop.says(person, "tell me a fact"));

        assertThat(shop.graph().nextMessageTo(person)).contains("Snails have about 14,000 teeth.");
        assertThat(service.nextAsked("/fact").body())
                .contains("\"source\":\"tell me a fact\"")
                .contains("\"conversation_id\":\"" + Shop.PAGE + "-" + person + "\"")
                .contains("\"skill_occurences\":1");
    }

    @Test
    void showsItsCredentialsWhereTheyAreMeantToBeShown() throws Exception {
        put(
                "/api/v1/credentials/erp",
                "application/json",
                "{\"type\":\"basic\",\"user\":\"Aladdin\",\"password\":\"open sesame\",\"hosts\":[\"127.0.0.1\"]}");
        service.says("/orders", "{\"count\":3}");
        var person = "25000000000000005";

        shop.deliver(Shop.says(person, "show my orders"));

        assertThat(shop.graph().nextMessageTo(person)).contains("3 orders");
        assertThat(service.nextAsked("/orders").authorization()).isEqualTo("Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==");
        assertThat(shop.get("/api/v1/credentials").body()).contains("Aladdin").doesNotContain("sesame");
        assertThat(shop.server().log()).doesNotContain("sesame");
    }

    @Test
    void keepsItsOrderWhileAServiceIsSlowAndAnswersOthersMeanwhile() throws Exception {
        var patient = "25000000000000002";
        var other = "25000000000000003";
        service.says("/slow", "{\"replies\":[{\"type\":\"text\",\"content\":\"Here I am.\"}]}");
        service.says("/again", "{\"word\":\"twice\"}");
        service.hold("/slow");
        shop.deliver(Shop.says(patient, "take your time"));
        service.nextAsked("/slow");

        shop.deliver(Shop.says(patient, "xyzzy plugh"));
        shop.deliver(Shop.says(other, "xyzzy plugh"));
        assertThat(shop.graph().nextMessageTo(other)).contains("I only know facts.");
        service.release("/slow");

        assertThat(shop.graph().nextMessageTo(patient)).contains("Here I am.");
        assertThat(shop.graph().nextMessageTo(patient)).contains("Done: twice.");
        assertThat(shop.graph().nextMessageTo(patient)).contains("I only know facts.");
    }

    @Test
    void asksAgainUnderTheSameKeyAndAnswersOnceWhenItIsKilledMeanwhile() throws Exception {
        var person = "25000000000000004";
        service.says("/slow", "{\"replies\":[{\"type\":\"text\",\"content\":\"Here I am.\"}]}");
        service.says("/again", "{\"word\":\"twice\"}");
        service.hold("/slow");
        shop.deliver(Shop.says(person, "go slowly"));
        var first = service.nextAsked("/slow");

        shop.server().kill();
        service.release("/slow");
        shop.server().start();

        assertThat(service.nextAsked("/slow")).isEqualTo(first);
        assertThat(shop.graph().nextMessageTo(person)).contains("Here I am.");
        assertThat(shop.graph().nextMessageTo(person)).contains("Done: twice.");
        assertThat(shop.graph().leavesAlone(person, Duration.ofSeconds(2))).isTrue();
        assertThat(service.wasAskedNoMore("/slow")).isTrue();
    }

    private void put(String path, String type, String body) throws IOException, InterruptedException {
        var response = shop.product().putAs(Shop.USER, Shop.PASSWORD, path, type, body);
        assertThat(response.statusCode()).as(path + ": " + response.body()).isIn(200, 201);
    }

    private String bot() throws IOException {
        try (var file = WebCallIT.class.getResourceAsStream("caller.yaml")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).replace("SERVICE", service.baseUrl());
        }
    }

    private static String recorded(String file) throws IOException {
        assumeTrue(Files.exists(RECORDED.resolve(file)), RECORDED + " is missing: set -Dcauserie.shared");
        return Files.readString(RECORDED.resolve(file));
    }
}
