package io.causerie.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.causerie.login.Accounts;
import io.causerie.login.Porter;
import io.causerie.login.Role;
import io.causerie.server.InContainer;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Makes an account inside the server and comes in with it over HTTP. */
@ExtendWith(ArquillianExtension.class)
class RolesIT {

    private static final String PASSWORD = "a password";

    @Inject
    Accounts accounts;

    @Inject
    Porter porter;

    @ArquillianResource
    URL root;

    @Deployment
    static WebArchive product() {
        return InContainer.product();
    }

    @BeforeEach
    void letAViewerIn() {
        if (porter.signIn("viewer", PASSWORD, "here").person().isEmpty()) {
            accounts.create("viewer", PASSWORD, Set.of(Role.VIEWER));
        }
    }

    @Test
    void letsAViewerRead() throws Exception {
        var status = send(request("api/v1/conversations").GET());

        assertEquals(200, status);
    }

    @Test
    void keepsAViewerFromChangingAnything() throws Exception {
        var status = send(request("api/v1/apps/mine").PUT(HttpRequest.BodyPublishers.ofString("{}")));

        assertEquals(403, status);
    }

    private HttpRequest.Builder request(String path) {
        var credentials = ("viewer:" + PASSWORD).getBytes(StandardCharsets.UTF_8);
        return HttpRequest.newBuilder(URI.create(root.toString()).resolve(path))
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials))
                .header("Content-Type", "application/json");
    }

    private static int send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(request.build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }
}
