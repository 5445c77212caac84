package io.causerie.simulator;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;

/** Refusals of the control interface (RFC 9457), each with the field and the fix. */
final class Problem {
    private Problem() {}

    static WebApplicationException bad(String field, String fix) {
        return of(400, "Field '%s': %s".formatted(field, fix));
    }

    static WebApplicationException missing(String what, String id) {
        return of(404, "There is no %s '%s'".formatted(what, id));
    }

    static WebApplicationException conflict(String fix) {
        return of(409, fix);
    }

    private static WebApplicationException of(int status, String detail) {
        String title = Response.Status.fromStatusCode(status).getReasonPhrase();
        String body =
                Json.of("title", title, "status", status, "detail", detail).toString();
        return new WebApplicationException(
                detail,
                Response.status(status)
                        .type("application/problem+json")
                        .entity(body)
                        .build());
    }
}
