package io.causerie.fulfilment;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletionStage;
import java.util.stream.IntStream;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FulfilmentTest {
    private StubService service;
    private Rig rig;

    @BeforeEach
    void open() throws Exception {
        service = new StubService();
        rig = new Rig();
    }

    @AfterEach
    void close() {
        rig.close();
        service.close();
    }

    @Test
    void bringsBackWhatTheServiceAnswered() {
        service.says(201, Map.of("X-Kind", "Snail"), "{\"teeth\":14000,\"name\":\"escargot à l'ail\"}");

        var answer = rig.answer(Rig.post(service.at("zoo.example", "/snail?x=1"), "{\"q\":\"Zähne\"}"));

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.body()).isEqualTo("{\"teeth\":14000,\"name\":\"escargot à l'ail\"}");
        assertThat(answer.headers()).containsEntry("x-kind", "Snail");
        assertThat(service.asked()).singleElement().satisfies(asked -> {
            assertThat(asked.method()).isEqualTo("POST");
            assertThat(asked.path()).isEqualTo("/snail?x=1");
            assertThat(asked.body()).isEqualTo("{\"q\":\"Zähne\"}");
            assertThat(asked.header("Host")).isEqualTo("zoo.example:" + service.port());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "POST", "PUT", "PATCH", "DELETE"})
    void usesTheMethodItIsTold(String method) {
        Optional<String> body = method.equals("GET") ? Optional.empty() : Optional.of("{}");

        rig.answer(Rig.request(method, service.at("zoo.example", "/"), Map.of(), body, Optional.empty()));

        assertThat(service.asked()).extracting(StubService.Asked::method).containsExactly(method);
    }

    @Test
    void marksEveryCallWithItsKey() {
        Request request = Rig.post(service.at("zoo.example", "/"), "{}");

        rig.answer(request);

        assertThat(service.asked().get(0).header("Idempotency-Key")).isEqualTo(request.key());
    }

    @Test
    void sendsTheHeadersOfTheAuthor() {
        rig.answer(Rig.request(
                "GET",
                service.at("zoo.example", "/"),
                Map.of("X-Tenant", "acme\r\nX-Evil: yes"),
                Optional.empty(),
                Optional.empty()));

        assertThat(service.asked().get(0).header("X-Tenant")).isEqualTo("acme X-Evil: yes");
        assertThat(service.asked().get(0).header("X-Evil")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Host", "content-length", "Transfer-Encoding", "X Y", "X:Y", ""})
    void refusesAHeaderThatIsNotForAuthors(String name) {
        String why = rig.failure(Rig.request(
                "GET", service.at("zoo.example", "/"), Map.of(name, "1"), Optional.empty(), Optional.empty()));

        assertThat(why).contains("\"" + name + "\"").contains("remove it");
        assertThat(service.asked()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            /weather,                    baseUrl
            ftp://zoo.example/,          https://
            http://zoo example/,         no web address
            http://ann:secret@zoo.example/, credentials
            http:///weather,             names no host
            """)
    void saysWhatIsWrongWithAnAddress(String url, String why) {
        assertThat(rig.failure(Rig.get(url))).contains(why).doesNotContain("secret");
    }

    @Test
    void doesNotEnterTheInnerNetwork() {
        String why = rig.failure(Rig.get(service.at("intranet.test", "/")));

        assertThat(why).contains("inside this network");
        assertThat(service.asked()).isEmpty();
    }

    @Test
    void connectsToTheAddressItHasCheckedWhateverTheNameSaysNext() throws Exception {
        Queue<String> says = new ArrayDeque<>(List.of("127.0.0.1", "127.0.0.2", "127.0.0.2", "127.0.0.2"));
        try (var rebound = new Rig(
                "127.0.0.1",
                host -> new InetAddress[] {InetAddress.getByName(says.remove())},
                Duration.ofSeconds(5),
                SSLContext.getDefault())) {
            rebound.answer(Rig.get(service.at("rebinding.test", "/")));

            assertThat(service.asked()).hasSize(1);
            assertThat(says).hasSize(3);
        }
    }

    @Test
    void checksWhereARedirectLeads() {
        service.says(307, Map.of("Location", service.at("intranet.test", "/admin")), "");

        String why = rig.failure(Rig.post(service.at("zoo.example", "/"), "{}"));

        assertThat(why).contains("intranet.test").contains("inside this network");
        assertThat(service.asked()).hasSize(1);
    }

    @Test
    void carriesTheBodyWhereARedirectKeepsIt() {
        service.says(308, Map.of("Location", "/new"), "").says(200, "{}");

        rig.answer(Rig.post(service.at("zoo.example", "/old"), "{\"a\":1}"));

        assertThat(service.asked()).extracting(StubService.Asked::path).containsExactly("/old", "/new");
        assertThat(service.asked()).extracting(StubService.Asked::body).containsOnly("{\"a\":1}");
    }

    @Test
    void keepsTheAuthorsHeadersFromAnotherHost() {
        service.says(302, Map.of("Location", service.at("other.example", "/")), "")
                .says(200, "{}");

        rig.answer(Rig.request(
                "GET",
                service.at("zoo.example", "/"),
                Map.of("X-Api-Key", "s3cret"),
                Optional.empty(),
                Optional.empty()));

        assertThat(service.asked().get(0).header("X-Api-Key")).isEqualTo("s3cret");
        assertThat(service.asked().get(1).header("X-Api-Key")).isNull();
    }

    @Test
    void doesNotTurnAPostIntoAGet() {
        service.says(301, Map.of("Location", "http://zoo.example/new"), "");

        String why = rig.failure(Rig.post(service.at("zoo.example", "/"), "{}"));

        assertThat(why)
                .contains("301")
                .contains("http://zoo.example:80")
                .contains("write the new address into the bot");
    }

    @Test
    void followsThreeRedirectsAndNoMore() {
        service.says(302, Map.of("Location", "/again"), "");

        String why = rig.failure(Rig.get(service.at("zoo.example", "/")));

        assertThat(why).contains("more than 3 times");
        assertThat(service.asked()).hasSize(4);
    }

    @Test
    void readsNoMoreThanItMay() {
        service.says(200, "x".repeat(1_001));

        assertThat(rig.failure(Rig.post(service.at("zoo.example", "/"), "{}"))).contains("longer than 1000 bytes");
    }

    @Test
    void givesUpWhenTheTimeIsOver() throws Exception {
        service.isSilent();
        try (var hasty = new Rig("*.example", Duration.ofMillis(300), SSLContext.getDefault())) {
            Reply reply = hasty.call(Rig.post(service.at("zoo.example", "/"), "{}"));

            assertThat(reply).isInstanceOfSatisfying(Reply.Failed.class, failed -> {
                assertThat(failed.why()).contains("no answer in time");
                assertThat(failed.took()).isBetween(Duration.ofMillis(250), Duration.ofSeconds(5));
            });
        }
    }

    @Test
    void saysThatNobodyListens() throws Exception {
        int port;
        try (var gone = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = gone.getLocalPort();
        }

        assertThat(rig.failure(Rig.get("http://zoo.example:" + port + "/"))).contains("no connection");
    }

    @Test
    void doesNotRepeatWhatMayHaveBeenActedOn() throws Exception {
        try (var cut = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            var served = new Thread(() -> hangUpOnEverybody(cut));
            served.start();

            String why = rig.failure(Rig.post("http://zoo.example:" + cut.getLocalPort() + "/", "{}"));

            assertThat(why).contains("ended without an answer");
        }
    }

    @Test
    void leavesAServiceAloneThatDoesNotAnswer() {
        service.says(502, "");
        IntStream.range(0, Breaker.FAILURES).forEach(i -> rig.call(Rig.post(service.at("zoo.example", "/"), "{}")));

        String why = rig.failure(Rig.post(service.at("zoo.example", "/"), "{}"));

        assertThat(why).contains("left alone");
        assertThat(service.asked()).hasSize(Breaker.FAILURES);
    }

    @Test
    void callsTheOtherServicesMeanwhile() {
        service.says(502, "");
        IntStream.range(0, Breaker.FAILURES).forEach(i -> rig.call(Rig.post(service.at("zoo.example", "/"), "{}")));

        Reply reply = rig.call(Rig.post(service.at("shop.example", "/"), "{}"));

        assertThat(reply).isInstanceOf(Reply.Answered.class);
    }

    @Test
    void doesNotLetASlowServiceHoldUpAnother() {
        service.isSilent().isSilent().says(200, "{\"quick\":true}");
        CompletionStage<Reply> slow = rig.fulfilment.call(Rig.post(service.at("slow.example", "/"), "{}"));
        CompletionStage<Reply> slowToo = rig.fulfilment.call(Rig.post(service.at("slow.example", "/"), "{}"));
        await(() -> service.asked().size() == 2);
        CompletionStage<Reply> waiting = rig.fulfilment.call(Rig.post(service.at("slow.example", "/"), "{}"));

        var answer = rig.answer(Rig.post(service.at("quick.example", "/"), "{}"));

        assertThat(answer.body()).contains("quick");
        assertThat(List.of(slow, slowToo, waiting))
                .noneMatch(stage -> stage.toCompletableFuture().isDone());
        assertThat(service.asked()).hasSize(3);
    }

    private static void await(java.util.function.BooleanSupplier done) {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!done.getAsBoolean() && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }

    private static void hangUpOnEverybody(ServerSocket server) {
        try {
            while (true) {
                var socket = server.accept();
                socket.getInputStream().read();
                socket.close();
            }
        } catch (java.io.IOException end) {
            // The test is over.
        }
    }
}
