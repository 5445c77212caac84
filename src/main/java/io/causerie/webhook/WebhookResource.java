package io.causerie.webhook;

import io.causerie.channel.AppAccess;
import io.causerie.channel.Directory;
import io.causerie.log.Logs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The callback of one Meta app. */
@Path("{app}")
@ApplicationScoped
public class WebhookResource {
    private static final Logger LOG = Logs.of(WebhookResource.class);
    private static final Duration A_MOMENT = Duration.ofSeconds(2);

    @Inject
    Directory directory;

    @Inject
    Door door;

    @Inject
    Posts posts;

    @GET
    @Produces(MediaType.TEXT_PLAIN)
    @Operation(summary = "Meta's verification handshake")
    public Response verify(
            @PathParam("app") String app,
            @QueryParam("hub.mode") String mode,
            @QueryParam("hub.verify_token") String token,
            @QueryParam("hub.challenge") String challenge,
            @Context HttpServletRequest request) {
        boolean right = "subscribe".equals(mode)
                && token != null
                && challenge != null
                && directory
                        .app(app)
                        .map(AppAccess::verifyToken)
                        .filter(ours -> same(ours, token))
                        .isPresent();
        return right ? Response.ok(challenge).build() : door.refuse(request, Status.FORBIDDEN);
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Meta's events; answered after they are stored. 503 with Retry-After: send them again")
    public void receive(
            @PathParam("app") String app, @Context HttpServletRequest request, @Suspended AsyncResponse response)
            throws IOException {
        try {
            posts.receive(app, (HttpServletRequest) request.getAsyncContext().getRequest(), response::resume);
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "A body could not be read; Meta will send it again", e);
            response.resume(Door.later(Status.SERVICE_UNAVAILABLE, A_MOMENT));
        }
    }

    private static boolean same(String ours, String theirs) {
        return MessageDigest.isEqual(ours.getBytes(StandardCharsets.UTF_8), theirs.getBytes(StandardCharsets.UTF_8));
    }
}
