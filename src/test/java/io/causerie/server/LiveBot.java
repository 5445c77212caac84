package io.causerie.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;

/** A bot that is edited while a person writes to its page. */
final class LiveBot {
    private final Shop shop;
    private final String slug;
    private final String page;
    private final String person;
    private boolean connected;

    LiveBot(Shop shop, String slug, String page) {
        this.shop = shop;
        this.slug = slug;
        this.page = page;
        this.person = "3" + page.substring(1);
    }

    /** Makes it say this to "tell me something" and to everything else. */
    HttpResponse<String> put(String answer) throws IOException, InterruptedException {
        var response = send("PUT", "", LiveEditingContract.BOT.formatted(slug, answer, answer));
        assertThat(response.statusCode()).as(response.body()).isIn(200, 201);
        return response;
    }

    /** A call below {@code /api/v1/bots/{bot}}; headers are names and values in turns. */
    HttpResponse<String> send(String method, String path, String body, String... headers)
            throws IOException, InterruptedException {
        return shop.product().sendAs(Shop.USER, Shop.PASSWORD, method, "/api/v1/bots/" + slug + path, body, headers);
    }

    /** What its page sends to a person who writes this. */
    String answerTo(String text) throws IOException, InterruptedException {
        connect();
        shop.deliver(Shop.says(page, person, text));
        return nextMessage();
    }

    String nextMessage() throws InterruptedException {
        return shop.graph().nextMessageTo(person);
    }

    boolean isLeftAlone() throws InterruptedException {
        return shop.graph().leavesAlone(person, Duration.ofSeconds(2));
    }

    private void connect() throws IOException, InterruptedException {
        if (!connected) {
            var setup = "{\"accessToken\":\"%s\",\"bot\":\"%s\",\"state\":\"live\"}".formatted(Shop.PAGE_TOKEN, slug);
            shop.put("/api/v1/apps/contract/pages/" + page, "application/json", setup);
            connected = true;
        }
    }
}
