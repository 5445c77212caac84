package io.causerie.api;

import io.causerie.log.Logs;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Anything else that went wrong: the caller gets a reference, the log gets the cause, and neither gets the other's part. */
@Provider
public class AnyFailureMapper implements ExceptionMapper<Throwable> {
    private static final Logger LOG = Logs.of(AnyFailureMapper.class);

    @Override
    public Response toResponse(Throwable failure) {
        if (failure instanceof WebApplicationException known) {
            return response(known.getResponse().getStatusInfo());
        }
        String reference = UUID.randomUUID().toString();
        LOG.log(Level.SEVERE, "A request failed, reference " + reference, failure);
        return Problem.of(500, "Something went wrong here", "The server's log says more under " + reference)
                .response();
    }

    /** Payara sees by itself who may not enter, before the filters of this room do. */
    private static Response response(Response.StatusType status) {
        return switch (status.getStatusCode()) {
            case 401 -> Problem.signIn();
            case 403 -> Problem.notAllowed();
            default ->
                Problem.of(status.getStatusCode(), status.getReasonPhrase(), null)
                        .response();
        };
    }
}
