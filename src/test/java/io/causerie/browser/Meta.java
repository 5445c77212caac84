package io.causerie.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;

/** The stand-in for Meta that runs beside the product, by remote control. */
final class Meta {
    static final String APP = "900000000000001";
    static final String SECRET = "0123456789abcdef0123456789abcdef";
    static final String PAGE = "900000000000002";
    static final String TOKEN = "EAASIMULATORPAGETOKEN900000000000002";
    static final String ADA = "24681357900000011";

    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI control;

    Meta(URI product) {
        control = product.resolve("/simulator/control/");
    }

    void adaSays(String text) throws IOException, InterruptedException {
        says(ADA, text);
    }

    void says(String person, String text) throws IOException, InterruptedException {
        post("people/" + person + "/say", "{\"text\":\"" + text + "\"}");
    }

    /** A picture and a thumb up. */
    void sendsAPicture(String person) throws IOException, InterruptedException {
        post(
                "people/" + person + "/say",
                "{\"attachment\":{\"type\":\"image\",\"url\":\"https://example.com/cat.png\"}}");
        post("people/" + person + "/say", "{\"like\":true}");
    }

    /** Somebody new who can write to a page; their id. */
    String person(String firstName, String lastName, String page) throws IOException, InterruptedException {
        return value(
                post(
                        "people",
                        "{\"firstName\":\"%s\",\"lastName\":\"%s\",\"page\":\"%s\"}"
                                .formatted(firstName, lastName, page)),
                "psid");
    }

    /** Refuses, as in {@code window-closed}, whatever the page sends to this person. */
    void refuses(String person, String fault) throws IOException, InterruptedException {
        send(request("faults/" + fault)
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString("{\"psid\":\"" + person + "\"}")));
    }

    /** Another page of the app. */
    NewPage page(String name) throws IOException, InterruptedException {
        var made = post("pages", "{\"name\":\"" + name + "\"}");
        return new NewPage(value(made, "id"), value(made, "accessToken"));
    }

    record NewPage(String id, String token) {}

    /** The token of a page that belongs to another app. */
    String tokenOfAnotherApp() throws IOException, InterruptedException {
        var app = value(post("apps", "{\"name\":\"Other\"}"), "id");
        return value(post("pages", "{\"name\":\"Elsewhere\",\"app\":\"" + app + "\"}"), "accessToken");
    }

    void awaitAnswer(String person) {
        await(() -> send(request("people/" + person + "/transcript").GET()).contains("\"from\":\"page\""));
    }

    /** How often the page has answered Ada. */
    int answers() throws IOException, InterruptedException {
        return (int) Pattern.compile("\"from\":\"page\"")
                .matcher(transcript())
                .results()
                .count();
    }

    /** All that was said between Ada and the page. */
    String transcript() throws IOException, InterruptedException {
        return send(request("people/" + ADA + "/transcript").GET());
    }

    void awaitTranscript(String words) {
        await(() -> transcript().contains(words));
    }

    /** Waits until the page has answered Ada so often. */
    void awaitAnswers(int least) {
        await(() -> answers() >= least);
    }

    private static void await(Callable<Boolean> there) {
        long end = System.nanoTime() + LONGEST.toNanos();
        try {
            while (!there.call()) {
                assertThat(System.nanoTime()).isLessThan(end);
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
            }
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private String post(String path, String json) throws IOException, InterruptedException {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(control.resolve(path));
    }

    private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        assertThat(response.statusCode()).as(response.body()).isBetween(200, 299);
        return response.body();
    }

    private static String value(String json, String key) {
        var found = Pattern.compile("\"" + key + "\":\"([^\"]+)\"").matcher(json);
        assertThat(found.find()).as(key + " in " + json).isTrue();
        return found.group(1);
    }
}
