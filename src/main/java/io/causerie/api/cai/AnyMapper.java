package io.causerie.api.cai;

import io.causerie.log.Logs;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Anything else that went wrong: the caller gets a reference, the log gets the cause. */
@Provider
public class AnyMapper implements ExceptionMapper<Throwable> {
    private static final Logger LOG = Logs.of(AnyMapper.class);

    @Override
    public Response toResponse(Throwable failure) {
        if (failure instanceof WebApplicationException known) {
            Response.StatusType status = known.getResponse().getStatusInfo();
            return Reply.of(status.getStatusCode(), null, status.getReasonPhrase());
        }
        String reference = UUID.randomUUID().toString();
        LOG.log(Level.SEVERE, "A request failed, reference " + reference, failure);
        return Reply.of(500, null, "Something went wrong here; the server's log says more under " + reference);
    }
}
