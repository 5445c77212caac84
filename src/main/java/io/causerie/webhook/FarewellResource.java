package io.causerie.webhook;

import io.causerie.channel.AppAccess;
import io.causerie.channel.Directory;
import io.causerie.connect.Deletions;
import io.causerie.connect.Watch;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** A person removes the app, or asks for deletion (Meta, "Deauthorize callback", "Data deletion request callback"). */
@Path("{kind: deauthorize|data-deletion}/{app}")
@RequestScoped
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.APPLICATION_JSON)
public class FarewellResource {
    @Inject
    Directory directory;

    @Inject
    Deletions deletions;

    @Inject
    Watch watch;

    @Inject
    Door door;

    @Inject
    @ConfigProperty(name = "causerie.public-url")
    Optional<String> publicUrl;

    @POST
    @Operation(summary = "Meta's signed_request: 200, with {url, confirmation_code} for a deletion; 400 unsigned")
    public Response receive(
            @PathParam("kind") String kind,
            @PathParam("app") String app,
            @FormParam("signed_request") String request,
            @Context UriInfo uri,
            @Context HttpServletRequest http) {
        Optional<AppAccess> known = directory.app(app);
        if (known.isEmpty() || !SignedRequest.isRight(request, known.get().secret())) {
            return door.refuse(http, Response.Status.BAD_REQUEST);
        }
        return kind.equals("deauthorize") ? deauthorized(app) : deletion(app, uri);
    }

    /** The token may have died with it, so its pages are looked at. */
    private Response deauthorized(String app) {
        watch.soonOf(app);
        return Response.ok().build();
    }

    private Response deletion(String app, UriInfo uri) {
        String code = deletions.ask(app);
        String base = publicUrl.orElseGet(() -> uri.getBaseUri().resolve("/").toString());
        return Response.ok(Json.createObjectBuilder()
                        .add("url", (base.endsWith("/") ? base : base + "/") + "privacy/deletion/" + code)
                        .add("confirmation_code", code)
                        .build()
                        .toString())
                .build();
    }
}
