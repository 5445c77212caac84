package io.causerie.api;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/** Refuses compressed bodies before anything looks at them: a few bytes could become more than memory holds. */
@Provider
@Priority(Priorities.AUTHENTICATION - 1)
public class PlainBody implements ContainerRequestFilter {
    @Override
    public void filter(ContainerRequestContext request) {
        String encoding = request.getHeaderString(HttpHeaders.CONTENT_ENCODING);
        if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
            request.abortWith(
                    Problem.of(415, "Unsupported encoding", "Send the body as it is, without Content-Encoding")
                            .response());
        }
    }
}
