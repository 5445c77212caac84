package io.causerie.simulator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The Graph API as bots call it, with and without a version in the path. */
@RequestScoped
@Path("graph")
public class GraphResource {
    // More than a server buffers, so that the promised length has gone out before the rest fails to come.
    private static final int HALF = 512 * 1024;

    @Inject
    Simulator simulator;

    @Context
    UriInfo uri;

    @Context
    HttpHeaders headers;

    @GET
    @Path("{path:.*}")
    public void get(@PathParam("path") String path, @Suspended AsyncResponse caller) {
        answer("GET", path, new byte[0], caller);
    }

    @POST
    @Path("{path:.*}")
    public void post(@PathParam("path") String path, byte[] body, @Suspended AsyncResponse caller) {
        answer("POST", path, body, caller);
    }

    @DELETE
    @Path("{path:.*}")
    public void delete(@PathParam("path") String path, byte[] body, @Suspended AsyncResponse caller) {
        answer("DELETE", path, body, caller);
    }

    private void answer(String method, String path, byte[] body, AsyncResponse caller) {
        GraphGate.Served served = simulator
                .running()
                .gate
                .serve(new GraphCalls.Http(
                        uri.getBaseUri(),
                        method,
                        path,
                        Objects.requireNonNullElse(uri.getRequestUri().getRawQuery(), ""),
                        header(HttpHeaders.CONTENT_TYPE),
                        header(HttpHeaders.AUTHORIZATION),
                        body));
        Response response = response(served);
        if (served.delay().isZero()) {
            caller.resume(response);
        } else {
            simulator.later(served.delay(), () -> caller.resume(response));
        }
    }

    private String header(String name) {
        return Objects.requireNonNullElse(headers.getHeaderString(name), "");
    }

    private static Response response(GraphGate.Served served) {
        GraphAnswer answer = served.answer();
        Response.ResponseBuilder response = Response.status(answer.status()).type(answer.contentType());
        answer.headers().forEach(response::header);
        return served.broken()
                ? response.header("Content-Length", 2 * HALF)
                        .entity(brokenOff())
                        .build()
                : response.entity(answer.body().getBytes(StandardCharsets.UTF_8))
                        .build();
    }

    private static StreamingOutput brokenOff() {
        return out -> {
            out.write(new byte[HALF]);
            out.flush();
            throw new IOException("the simulator breaks this connection off on command");
        };
    }
}
