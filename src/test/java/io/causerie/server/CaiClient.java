package io.causerie.server;

import io.causerie.bot.Json;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Map;

/** A client of SAP Conversational AI that was told another host and prefix. */
final class CaiClient {
    private final Shop shop;
    private final String bot;
    private final String token;

    CaiClient(Shop shop, String bot) throws IOException, InterruptedException {
        this.shop = shop;
        this.bot = bot;
        this.token = (String)
                object(shop.post("/api/v1/bots/" + bot + "/tokens", "{}").body())
                        .get("token");
    }

    String token() {
        return token;
    }

    HttpResponse<String> send(String method, String path, String body) throws IOException, InterruptedException {
        return shop.product().send(method, "/cai" + path, body, "Authorization", "Token " + token);
    }

    /** The results of a sentence in a conversation; {@code more} are further fields. */
    Map<String, Object> dialog(String conversation, String words, String more)
            throws IOException, InterruptedException {
        var body = "{\"message\":{\"type\":\"text\",\"content\":\"%s\"},\"conversation_id\":\"%s\"%s}"
                .formatted(words, conversation, more);
        return results(send("POST", "/build/v1/dialog", body));
    }

    HttpResponse<String> state(String method, String conversation, String body)
            throws IOException, InterruptedException {
        var path = "/build/v1/users/somebody/bots/" + bot + "/versions/v1/builder/conversation_states/" + conversation;
        return send(method, path, body);
    }

    static Map<String, Object> results(HttpResponse<String> response) {
        return object(object(response.body()).get("results"));
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> object(Object json) {
        return (Map<String, Object>) (json instanceof String text ? Json.read(text) : json);
    }
}
