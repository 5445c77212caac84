package io.causerie.webhook;

import io.causerie.login.Strangers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Duration;

/** What callers who are not let in are told: a status, never a reason. */
@ApplicationScoped
class Door {
    @Inject
    Strangers strangers;

    /** To somebody who proved nothing: the status, or 429 from an address that got it wrong too often. */
    Response refuse(HttpServletRequest request, Response.Status status) {
        return strangers
                .wrong(request)
                .map(wait -> later(Response.Status.TOO_MANY_REQUESTS, wait))
                .orElseGet(() -> refused(status));
    }

    static Response refused(Response.Status status) {
        return Response.status(status).build();
    }

    static Response later(Response.Status status, Duration wait) {
        return Response.status(status)
                .header(HttpHeaders.RETRY_AFTER, Strangers.seconds(wait))
                .build();
    }

    /** The same, and then the connection is closed: what may still come on it is the rest of a body nobody reads. */
    static Response last(Response response) {
        return Response.fromResponse(response).header("Connection", "close").build();
    }

    /** Compressed bodies are refused unread: Meta sends none, and a signature covers the bytes as they came. */
    static boolean isCompressed(String encoding) {
        return encoding != null && !encoding.isBlank() && !encoding.equalsIgnoreCase("identity");
    }
}
