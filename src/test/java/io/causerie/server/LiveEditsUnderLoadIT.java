package io.causerie.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * People write without a break while their bot is edited every second, every fifth time with a fault. How long:
 * {@code -Dcauserie.edits.seconds=60}.
 */
class LiveEditsUnderLoadIT {
    private static final System.Logger LOG = System.getLogger(LiveEditsUnderLoadIT.class.getName());
    private static final int SECONDS = Integer.getInteger("causerie.edits.seconds", 8);
    private static final int PEOPLE = 4;
    private static final String SLUG = "restless";
    private static final String PAGE = "201000000000099";

    /** Every name and every word carries the number of the edit, so that a mixture of two shows. */
    private static final String BOT = """
            causerie: 1
            bot: restless
            languages: [en]
            intents:
              ask-N: {expressions: {en: [tell me something, say something please]}}
            skills:
              first-N:
                triggers: "@ask-N"
                actions: [{do: [{text: "N one"}, {goTo: second-N}]}]
              second-N: {actions: [{do: [{text: "N two"}]}]}
              sorry: {type: fallback, actions: [{do: [{text: "N lost"}]}]}
            """;

    private final FakeGraph graph = new FakeGraph();
    private final AtomicInteger acknowledged = new AtomicInteger();
    private final AtomicBoolean over = new AtomicBoolean();
    private Shop shop;

    @BeforeEach
    void open() throws Exception {
        var server = LibertyServer.start(Shop.setup("LiveEditsUnderLoadIT", graph));
        shop = new Shop(server, graph, new Product(server.baseUri()));
        shop.open();
        edit();
        var page = "{\"accessToken\":\"%s\",\"bot\":\"%s\",\"state\":\"live\"}".formatted(Shop.PAGE_TOKEN, SLUG);
        shop.put("/api/v1/apps/contract/pages/" + PAGE, "application/json", page);
    }

    @AfterEach
    void close() {
        if (shop != null) {
            shop.close();
        }
    }

    @Test
    void answersEveryMessageWithOneWholeVersionNoOlderThanTheLastEdit() throws Exception {
        var threads = Executors.newScheduledThreadPool(PEOPLE + 1);
        var edits = threads.scheduleAtFixedRate(this::editUnlessOver, 1, 1, TimeUnit.SECONDS);
        threads.schedule(() -> over.set(true), SECONDS, TimeUnit.SECONDS);

        List<Future<Integer>> people = IntStream.range(0, PEOPLE)
                .mapToObj(i -> threads.submit((Callable<Integer>) () -> talk("30100000000000" + i)))
                .toList();
        int turns = 0;
        for (Future<Integer> person : people) {
            turns += person.get(SECONDS + 120, TimeUnit.SECONDS);
        }
        edits.cancel(false);
        threads.shutdown();

        LOG.log(System.Logger.Level.INFO, "{0} turns during {1} edits", turns, acknowledged.get());
        assertThat(turns).isGreaterThan(PEOPLE);
        assertThat(acknowledged.get()).isGreaterThan(SECONDS / 2);
    }

    /** The number of turns that one person had. */
    private int talk(String person) throws Exception {
        int turns = 0;
        while (!over.get()) {
            int before = acknowledged.get();
            shop.deliver(Shop.says(PAGE, person, "tell me something"));
            int first = numberOf(graph.nextMessageTo(person), "one");
            int second = numberOf(graph.nextMessageTo(person), "two");
            assertThat(first).isEqualTo(second).isGreaterThanOrEqualTo(before);
            turns++;
        }
        assertThat(graph.leavesAlone(person, Duration.ofMillis(500))).isTrue();
        return turns;
    }

    private static int numberOf(String message, String word) {
        assertThat(message).containsPattern("\"text\":\"\\d+ " + word + "\"");
        return Integer.parseInt(message.replaceFirst("(?s).*\"text\":\"(\\d+) .*", "$1"));
    }

    private void editUnlessOver() {
        if (!over.get()) {
            edit();
        }
    }

    private void edit() {
        int next = acknowledged.get() + 1;
        assertThat(put(BOT.replace("N", String.valueOf(next)))).isIn(200, 201);
        acknowledged.set(next);
        if (next % 5 == 0) {
            assertThat(put(BOT.replace("@ask-N", "@nothing").replace("N", "999")))
                    .isEqualTo(422);
        }
    }

    private int put(String file) {
        try {
            return shop.product()
                    .sendAs(Shop.USER, Shop.PASSWORD, "PUT", "/api/v1/bots/" + SLUG, file)
                    .statusCode();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
