package io.causerie.api;

import io.causerie.login.Audit;
import io.causerie.login.Callers;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.Set;

/** Puts every change that went well on the audit trail before the caller is told; one without a name of its own stands there as its method. */
@Provider
public class Trail implements ContainerResponseFilter {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    @Inject
    Audit audit;

    @Inject
    Callers callers;

    @Inject
    Notes notes;

    @Context
    ResourceInfo resource;

    @Context
    HttpServletRequest servletRequest;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        boolean done = response.getStatus() < 300 && resource.getResourceMethod() != null;
        if (done && !READING.contains(request.getMethod())) {
            String action = action(resource.getResourceMethod(), request.getMethod());
            if (!action.equals(Recorded.NOT)) {
                audit.record(callers.actor(servletRequest), action, subject(request), notes.text());
            }
        }
    }

    /** Open Liberty's path begins with a slash, Payara's does not. */
    private static String subject(ContainerRequestContext request) {
        String path = request.getUriInfo().getPath();
        return path.startsWith("/") ? path.substring(1) : path;
    }

    private static String action(Method method, String http) {
        Recorded recorded = method.getAnnotation(Recorded.class);
        return recorded == null ? http : recorded.value();
    }
}
