package io.causerie.api.cai;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Turns a refusal into its answer. */
@Provider
public class NotAcceptedMapper implements ExceptionMapper<NotAccepted> {
    @Override
    public Response toResponse(NotAccepted refused) {
        return Reply.of(refused.status(), null, refused.getMessage());
    }
}
