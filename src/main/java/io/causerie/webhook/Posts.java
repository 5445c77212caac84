package io.causerie.webhook;

import io.causerie.channel.Directory;
import io.causerie.inbox.Body;
import io.causerie.inbox.Inbox;
import io.causerie.inbox.Receipt;
import io.causerie.log.Logs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What is posted to the callback: refused unread, or read, compared with its signature, stored and then answered. */
@ApplicationScoped
class Posts {
    private static final Logger LOG = Logs.of(Posts.class);
    private static final Duration A_MOMENT = Duration.ofSeconds(2);

    @Inject
    Directory directory;

    @Inject
    Inbox inbox;

    @Inject
    Door door;

    @Inject
    Bodies bodies;

    @Inject
    @ConfigProperty(name = "causerie.webhook.sha1", defaultValue = "false")
    boolean legacySignatures;

    /** A request on hold, and where its answer goes. */
    private record Post(String app, Claim claim, HttpServletRequest request, Consumer<Response> answer) {}

    /** {@code request} is on hold and may be asked on any thread; it is answered once, here or when its body has come. */
    void receive(String app, HttpServletRequest request, Consumer<Response> answer) throws IOException {
        Optional<Claim> claim = Claim.of(request, legacySignatures);
        Optional<Response> refusal = unread(request, claim);
        if (refusal.isPresent()) {
            answer.accept(refusal.get());
        } else {
            Post post = new Post(app, claim.orElseThrow(), request, answer);
            bodies.read(request.getInputStream(), request.getContentLength(), body -> hear(post, body));
        }
    }

    /** Why a body is not even read. */
    private Optional<Response> unread(HttpServletRequest request, Optional<Claim> claim) {
        Optional<Receipt.NotNow> closed = inbox.closed();
        if (closed.isPresent()) {
            return Optional.of(answer(closed.get()));
        }
        if (claim.isEmpty()) {
            return Optional.of(door.refuse(request, Status.FORBIDDEN));
        }
        if (Door.isCompressed(request.getHeader("Content-Encoding"))) {
            return Optional.of(door.refuse(request, Status.UNSUPPORTED_MEDIA_TYPE));
        }
        return bodies.isTooLong(request)
                ? Optional.of(door.refuse(request, Status.REQUEST_ENTITY_TOO_LARGE))
                : Optional.empty();
    }

    /** Nobody is left without an answer. */
    private void hear(Post post, RawBody body) {
        try {
            if (body instanceof RawBody.Whole whole) {
                read(post, whole.bytes());
            } else {
                post.answer().accept(Door.last(unfinished(post, body)));
            }
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "A body could not be looked at; Meta will send it again", e);
            post.answer().accept(Door.later(Status.SERVICE_UNAVAILABLE, A_MOMENT));
        }
    }

    private void read(Post post, byte[] body) {
        boolean signed = directory
                .app(post.app())
                .filter(known -> post.claim().isRight(body, known.secret()))
                .isPresent();
        if (signed) {
            store(post, Body.read(body));
        } else {
            post.answer().accept(door.refuse(post.request(), Status.FORBIDDEN));
        }
    }

    private Response unfinished(Post post, RawBody body) {
        if (body instanceof RawBody.Displaced) {
            return Door.later(Status.SERVICE_UNAVAILABLE, A_MOMENT);
        }
        if (body instanceof RawBody.CutOff) {
            return Door.refused(Status.BAD_REQUEST);
        }
        return door.refuse(
                post.request(),
                body instanceof RawBody.TooLong ? Status.REQUEST_ENTITY_TOO_LARGE : Status.REQUEST_TIMEOUT);
    }

    private void store(Post post, Body.Reading reading) {
        if (reading instanceof Body.Items items) {
            inbox.accept(post.app(), items.items())
                    .thenAccept(receipt -> post.answer().accept(answer(receipt)));
        } else {
            LOG.warning(() -> "A signed body for app " + post.app() + " cannot be read: " + reading);
            post.answer().accept(Door.refused(Status.BAD_REQUEST));
        }
    }

    private static Response answer(Receipt receipt) {
        if (receipt instanceof Receipt.NotNow notNow) {
            return Door.later(Status.SERVICE_UNAVAILABLE, notNow.before());
        }
        return Response.ok("EVENT_RECEIVED", MediaType.TEXT_PLAIN).build();
    }
}
