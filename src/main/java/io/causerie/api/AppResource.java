package io.causerie.api;

import io.causerie.channel.AppAccess;
import io.causerie.channel.Channels;
import io.causerie.login.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Meta apps. */
@Path("apps/{app}")
@RequestScoped
@RolesAllowed(Role.ADMIN)
@Produces({MediaType.APPLICATION_JSON, Problem.TYPE})
public class AppResource {
    @Inject
    Channels channels;

    @Inject
    Notes notes;

    @Inject
    @ConfigProperty(name = "causerie.public-url")
    Optional<String> publicUrl;

    @PUT
    @Recorded("app.saved")
    @Operation(summary = "Connects a Meta app: appId, appSecret, verifyToken (made when missing)")
    public Response put(@PathParam("app") String slug, String body, @Context UriInfo uri) {
        Slug.check("app", slug);
        Fields fields = Fields.read(body, Set.of("appId", "appSecret", "verifyToken"));
        Optional<AppAccess> known = channels.app(slug);
        AppAccess app = new AppAccess(
                slug,
                fields.text("appId", "App settings > Basic > App ID in Meta's dashboard"),
                fields.text("appSecret", "App settings > Basic > App secret in Meta's dashboard"),
                fields.optional("verifyToken")
                        .or(() -> known.map(AppAccess::verifyToken))
                        .orElseGet(AppResource::made));
        if (!app.appId().matches("\\d{1,30}")) {
            fields.fault("appId", "is not a number", "it is the decimal App ID of Meta's dashboard");
        }
        fields.check();
        boolean fresh = channels.saveApp(app);
        notes.add("appId", app.appId());
        notes.add(
                "newSecret",
                known.filter(before -> before.secret().equals(app.secret())).isEmpty());
        String answer = Json.createObjectBuilder()
                .add("callbackUrl", callback(slug, uri))
                .add("verifyToken", app.verifyToken())
                .build()
                .toString();
        return Response.status(fresh ? 201 : 200).entity(answer).build();
    }

    private String callback(String slug, UriInfo uri) {
        String base = publicUrl.orElseGet(() -> uri.getBaseUri().resolve("/").toString());
        return (base.endsWith("/") ? base : base + "/") + "webhook/" + slug;
    }

    private static String made() {
        byte[] random = new byte[18];
        new SecureRandom().nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }
}
