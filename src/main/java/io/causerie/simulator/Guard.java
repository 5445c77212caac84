package io.causerie.simulator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

/** While the simulator is switched off, nothing below its path exists: neither pages nor methods nor types. */
@Provider
@PreMatching
@ApplicationScoped
public class Guard implements ContainerRequestFilter {
    @Inject
    Simulator simulator;

    @Override
    public void filter(ContainerRequestContext request) {
        if (!simulator.enabled()) {
            request.abortWith(Response.status(Response.Status.NOT_FOUND).build());
        }
    }
}
