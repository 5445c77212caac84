package io.causerie.simulator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;

/** The chat page and what it consists of, served from the class path. */
@RequestScoped
@Path("")
public class ChatResource {
    private static final String POLICY = "default-src 'self'; img-src * data:";
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "svg", "image/svg+xml",
            "json", "application/json");

    @Inject
    Simulator simulator;

    @Inject
    PageFiles files;

    @Context
    UriInfo uri;

    @Context
    Request request;

    /** The page lives at the path with a slash, so that its relative links work. */
    @GET
    public Response page() {
        simulator.running();
        return uri.getRequestUri().getPath().endsWith("/")
                ? file("index.html")
                : Response.status(308).location(uri.getBaseUri()).build();
    }

    @GET
    @Path("{file: [a-z-]+\\.(js|css|svg|json)}")
    public Response file(@PathParam("file") String name) {
        simulator.running();
        byte[] content = files.read(name).orElseThrow(NotFoundException::new);
        EntityTag tag = files.tag(name);
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        Response.ResponseBuilder response = unchanged == null ? Response.ok(content) : unchanged;
        return response.tag(tag)
                .type(TYPES.get(name.substring(name.lastIndexOf('.') + 1)))
                .header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .header("Cache-Control", "no-cache")
                .build();
    }

    /** A person's picture: their initials on a colour of their own. */
    @GET
    @Path("face/{psid: \\d+}.svg")
    public Response face(@PathParam("psid") String psid) {
        Chat chat = simulator.running().world.chat(psid).orElseThrow(NotFoundException::new);
        return Response.ok(Face.of(chat.person)).type("image/svg+xml").build();
    }
}
