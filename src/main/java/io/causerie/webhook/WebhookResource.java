package io.causerie.webhook;

import io.causerie.channel.AppAccess;
import io.causerie.channel.Directory;
import io.causerie.inbox.Body;
import io.causerie.inbox.Inbox;
import io.causerie.inbox.Receipt;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The callback of one Meta app. */
@Path("{app}")
@ApplicationScoped
public class WebhookResource {
    private static final Logger LOG = Logger.getLogger(WebhookResource.class.getName());

    @Inject
    Directory directory;

    @Inject
    Inbox inbox;

    @Inject
    @ConfigProperty(name = "causerie.webhook.max-bytes", defaultValue = "4194304")
    int mostBytes;

    @Inject
    @ConfigProperty(name = "causerie.webhook.sha1", defaultValue = "false")
    boolean legacySignatures;

    @GET
    @Produces(MediaType.TEXT_PLAIN)
    @Operation(summary = "Meta's verification handshake")
    public Response verify(
            @PathParam("app") String app,
            @QueryParam("hub.mode") String mode,
            @QueryParam("hub.verify_token") String token,
            @QueryParam("hub.challenge") String challenge) {
        boolean right = "subscribe".equals(mode)
                && token != null
                && challenge != null
                && directory
                        .app(app)
                        .map(AppAccess::verifyToken)
                        .filter(ours -> same(ours, token))
                        .isPresent();
        return right ? Response.ok(challenge).build() : refused(Response.Status.FORBIDDEN);
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Meta's events; answered after they are stored")
    public void receive(
            @PathParam("app") String app,
            @HeaderParam("X-Hub-Signature-256") String signature,
            @HeaderParam("X-Hub-Signature") String legacySignature,
            @HeaderParam("Content-Length") String announced,
            InputStream stream,
            @Suspended AsyncResponse response)
            throws IOException {
        byte[] body = isTooMuch(announced) ? null : stream.readNBytes(mostBytes + 1);
        if (body == null || body.length > mostBytes) {
            response.resume(refused(Response.Status.REQUEST_ENTITY_TOO_LARGE));
            return;
        }
        Optional<AppAccess> known = directory.app(app);
        if (known.isEmpty()
                || !isSigned(body, signature, legacySignature, known.get().secret())) {
            response.resume(refused(Response.Status.FORBIDDEN));
            return;
        }
        store(app, Body.read(body), response);
    }

    private void store(String app, Body.Reading reading, AsyncResponse response) {
        if (reading instanceof Body.Items items) {
            inbox.accept(app, items.items())
                    .whenComplete((receipt, failure) -> response.resume(answer(receipt, failure)));
        } else {
            LOG.warning(() -> "A signed body for app " + app + " cannot be read: " + reading);
            response.resume(refused(Response.Status.BAD_REQUEST));
        }
    }

    private boolean isTooMuch(String announced) {
        try {
            return announced != null && Long.parseLong(announced) > mostBytes;
        } catch (NumberFormatException e) {
            return true;
        }
    }

    private boolean isSigned(byte[] body, String signature, String legacySignature, String secret) {
        return signature == null && legacySignatures
                ? Signature.isRightLegacy(legacySignature, body, secret)
                : Signature.isRight(signature, body, secret);
    }

    private static Response answer(Receipt receipt, Throwable failure) {
        if (failure == null) {
            return Response.ok("EVENT_RECEIVED", MediaType.TEXT_PLAIN).build();
        }
        LOG.log(Level.SEVERE, "A body could not be stored; Meta will send it again", failure);
        return refused(Response.Status.SERVICE_UNAVAILABLE);
    }

    private static Response refused(Response.Status status) {
        return Response.status(status).build();
    }

    private static boolean same(String ours, String theirs) {
        return MessageDigest.isEqual(ours.getBytes(StandardCharsets.UTF_8), theirs.getBytes(StandardCharsets.UTF_8));
    }
}
