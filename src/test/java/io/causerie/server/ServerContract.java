package io.causerie.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What the product promises over HTTP, wherever it runs. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ServerContract {

    private final HttpClient http = HttpClient.newHttpClient();
    private RunningServer server;

    abstract RunningServer start(ServerSetup setup);

    @BeforeAll
    void startServer() {
        server = start(ServerSetup.named(getClass().getSimpleName()));
    }

    @AfterAll
    void stopServer() {
        server.close();
    }

    @Test
    void isReady() throws Exception {
        var response = get("/health/ready");

        assertThat(response.statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(server.baseUri().resolve(path)).build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
