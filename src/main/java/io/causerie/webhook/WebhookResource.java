package io.causerie.webhook;

import io.causerie.channel.AppAccess;
import io.causerie.channel.Directory;
import io.causerie.inbox.Body;
import io.causerie.inbox.Inbox;
import io.causerie.inbox.Receipt;
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
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The callback of one Meta app. */
@Path("{app}")
@ApplicationScoped
public class WebhookResource {
    private static final Logger LOG = Logs.of(WebhookResource.class);
    private static final Duration LONGEST_READ = Duration.ofSeconds(20);
    private static final Duration A_MOMENT = Duration.ofSeconds(2);

    @Inject
    Directory directory;

    @Inject
    Inbox inbox;

    @Inject
    Door door;

    @Inject
    Clock clock;

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
            @PathParam("app") String app,
            @Context HttpServletRequest request,
            InputStream stream,
            @Suspended AsyncResponse response)
            throws IOException {
        try {
            Optional<Response> refusal = unread(request);
            if (refusal.isPresent()) {
                response.resume(refusal.get());
            } else {
                read(app, request, RawBody.read(stream, mostBytes, LONGEST_READ, clock), response);
            }
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "A body could not be looked at; Meta will send it again", e);
            response.resume(Door.later(Status.SERVICE_UNAVAILABLE, A_MOMENT));
        }
    }

    /** Why a body is not even read. */
    private Optional<Response> unread(HttpServletRequest request) {
        Optional<Receipt.NotNow> closed = inbox.closed();
        if (closed.isPresent()) {
            return Optional.of(answer(closed.get()));
        }
        if (request.getHeader("X-Hub-Signature-256") == null
                && legacySignature(request).isEmpty()) {
            return Optional.of(door.refuse(request, Status.FORBIDDEN));
        }
        if (Door.isCompressed(request.getHeader("Content-Encoding"))) {
            return Optional.of(door.refuse(request, Status.UNSUPPORTED_MEDIA_TYPE));
        }
        return request.getContentLengthLong() > mostBytes
                ? Optional.of(door.refuse(request, Status.REQUEST_ENTITY_TOO_LARGE))
                : Optional.empty();
    }

    private void read(String app, HttpServletRequest request, RawBody body, AsyncResponse response) {
        if (body instanceof RawBody.Whole whole) {
            boolean signed = directory
                    .app(app)
                    .filter(known -> isSigned(whole.bytes(), request, known.secret()))
                    .isPresent();
            if (signed) {
                store(app, Body.read(whole.bytes()), response);
            } else {
                response.resume(door.refuse(request, Status.FORBIDDEN));
            }
        } else {
            Status status = body instanceof RawBody.TooLong ? Status.REQUEST_ENTITY_TOO_LARGE : Status.REQUEST_TIMEOUT;
            response.resume(door.refuse(request, status));
        }
    }

    private void store(String app, Body.Reading reading, AsyncResponse response) {
        if (reading instanceof Body.Items items) {
            inbox.accept(app, items.items()).thenAccept(receipt -> response.resume(answer(receipt)));
        } else {
            LOG.warning(() -> "A signed body for app " + app + " cannot be read: " + reading);
            response.resume(Door.refused(Status.BAD_REQUEST));
        }
    }

    private Optional<String> legacySignature(HttpServletRequest request) {
        return legacySignatures ? Optional.ofNullable(request.getHeader("X-Hub-Signature")) : Optional.empty();
    }

    private boolean isSigned(byte[] body, HttpServletRequest request, String secret) {
        String signature = request.getHeader("X-Hub-Signature-256");
        return signature == null
                ? legacySignature(request)
                        .filter(legacy -> Signature.isRightLegacy(legacy, body, secret))
                        .isPresent()
                : Signature.isRight(signature, body, secret);
    }

    private static Response answer(Receipt receipt) {
        if (receipt instanceof Receipt.NotNow notNow) {
            return Door.later(Status.SERVICE_UNAVAILABLE, notNow.before());
        }
        return Response.ok("EVENT_RECEIVED", MediaType.TEXT_PLAIN).build();
    }

    private static boolean same(String ours, String theirs) {
        return MessageDigest.isEqual(ours.getBytes(StandardCharsets.UTF_8), theirs.getBytes(StandardCharsets.UTF_8));
    }
}
