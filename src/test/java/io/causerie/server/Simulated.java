package io.causerie.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The people of the simulator that runs beside the product. */
final class Simulated {
    private static final Pattern PSID = Pattern.compile("\"psid\":\"(\\d+)\"");
    private static final Pattern FROM_PAGE = Pattern.compile("\"from\":\"page\"");
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI people;

    Simulated(URI product) {
        this.people = product.resolve("/simulator/control/people");
    }

    /** Somebody new; the id by which the page knows them. */
    String person(String firstName, String lastName) {
        String made = post(people, "{\"firstName\":\"%s\",\"lastName\":\"%s\"}".formatted(firstName, lastName));
        Matcher psid = PSID.matcher(made);
        assertThat(psid.find()).as(made).isTrue();
        return psid.group(1);
    }

    void says(String person, String text) {
        post(of(person, "say"), "{\"text\":\"" + text + "\"}");
    }

    /** An echo as Meta sends it of what somebody typed in its Page inbox. */
    void typedInMetasInbox(String page, String person, String text) {
        post(of(person, "event"), """
                {"field":"message_echoes","item":{"sender":{"id":"%s"},"recipient":{"id":"%s"},"timestamp":%d,
                "message":{"mid":"m_typed_%s","is_echo":true,"app_id":263902037430900,"text":"%s"}}}
                """.formatted(page, person, System.currentTimeMillis(), person, text));
    }

    String transcript(String person) {
        return send(HttpRequest.newBuilder(of(person, "transcript")).GET());
    }

    /** How often the page has spoken. */
    int answers(String person) {
        String lines = transcript(person).replaceFirst("(?s)^.*?\"lines\":", "");
        return (int) FROM_PAGE.matcher(lines).results().count();
    }

    /** Waits until the page has spoken so often. */
    void awaitAnswers(String person, int least) {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (answers(person) < least) {
            assertThat(System.nanoTime())
                    .as(least + " answers: " + transcript(person))
                    .isLessThan(end);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
        }
    }

    void awaitTranscript(String person, String text) {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (!transcript(person).contains(text)) {
            assertThat(System.nanoTime()).as(text).isLessThan(end);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
        }
    }

    private URI of(String person, String what) {
        return URI.create(people + "/" + person + "/" + what);
    }

    private String post(URI to, String json) {
        return send(HttpRequest.newBuilder(to)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    private String send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response =
                    http.send(request.timeout(LONGEST).build(), HttpResponse.BodyHandlers.ofString());
            assertThat(response.statusCode()).as(response.body()).isBetween(200, 299);
            return response.body();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
