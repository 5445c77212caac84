package io.causerie.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;

/** Stands a bot up through the automation API, as an operator's script would: a bot file, an app, its pages. */
final class Provision {

    static final String APP = "bench";
    private static final String BOT = """
            causerie: 1
            bot: bench-bot
            languages: [fr, en]
            skills:
              echo:
                type: fallback
                actions: [{do: [{text: "You said: {{nlp.source}}"}]}]
            """;

    private final Cluster cluster;
    private final String authorization;
    private final HttpClient client = HttpClient.newHttpClient();

    Provision(Cluster cluster, String password) {
        this.cluster = cluster;
        String login = "admin:" + password;
        this.authorization = "Basic " + Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8));
    }

    /** @param pages at least as many as the plan speaks of */
    void bot(Plan plan, int pages) throws IOException, InterruptedException {
        save(BOT);
        put("/api/v1/apps/" + APP, "application/json", """
                {"appId":"%s","appSecret":"%s","verifyToken":"bench"}""".formatted(Meta.APP_ID, Meta.APP_SECRET));
        for (int page = 0; page < pages; page++) {
            put("/api/v1/apps/" + APP + "/pages/" + plan.pageId(page), "application/json", """
                    {"accessToken":"%s","bot":"bench-bot","state":"live"}""".formatted(
                            Plan.token(page)));
        }
    }

    void edit(int revision) throws IOException, InterruptedException {
        save(Edition.file(revision));
    }

    private void save(String bot) throws IOException, InterruptedException {
        put("/api/v1/bots/bench-bot", "application/yaml", bot);
    }

    private void put(String path, String type, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(cluster.url(path))
                .timeout(Duration.ofMinutes(2))
                .header("Authorization", authorization)
                .header("Content-Type", type)
                .PUT(HttpRequest.BodyPublishers.ofString(body))
                .build();
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2) {
            throw new IOException("PUT " + path + " was answered " + answer.statusCode() + ": " + answer.body());
        }
    }
}
