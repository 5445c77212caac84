package io.causerie.api;

import io.causerie.login.AccessToken;
import io.causerie.login.Role;
import io.causerie.login.TokenGrant;
import io.causerie.login.Tokens;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The tokens with which programs come in as whoever asks. */
@Path("me/tokens")
@RequestScoped
@RolesAllowed({Role.ADMIN, Role.AUTHOR, Role.AGENT, Role.VIEWER})
@Produces({MediaType.APPLICATION_JSON, Problem.TYPE})
public class TokenResource {
    @Inject
    Tokens tokens;

    @Inject
    Caller caller;

    @GET
    @Operation(summary = "Your tokens, the newest first; never what they consist of")
    public String list() {
        JsonArrayBuilder list = Json.createArrayBuilder();
        tokens.of(caller.person().name()).forEach(token -> list.add(json(token)));
        return Json.createObjectBuilder().add("tokens", list).build().toString();
    }

    @POST
    @Recorded(Recorded.NOT)
    @Operation(
            summary =
                    "Makes a token, shown this once: title, roles (yours when missing), days (90 when missing, at most 365)")
    public Response create(String body) {
        caller.checkIsNoToken();
        Fields fields = Fields.read(body, Set.of("title", "roles", "days"));
        String title = fields.text("title", "what the token is for");
        Set<String> roles = Set.copyOf(fields.texts("roles"));
        String days = fields.optional("days").orElse("90");
        fields.check();
        TokenGrant grant = tokens.create(
                caller.person(), caller.actor(), title, roles, days.matches("\\d{1,4}") ? Integer.parseInt(days) : 0);
        if (grant instanceof TokenGrant.Refused refused) {
            throw Changed.refused(refused.faults());
        }
        TokenGrant.Granted granted = (TokenGrant.Granted) grant;
        return Response.status(201)
                .entity(json(granted.token())
                        .add("token", granted.secret())
                        .build()
                        .toString())
                .header("Cache-Control", "no-store")
                .build();
    }

    @DELETE
    @Path("{id}")
    @Recorded(Recorded.NOT)
    @Operation(summary = "Revokes a token")
    public Response revoke(@PathParam("id") String id) {
        if (!tokens.revoke(caller.actor(), caller.person().name(), id)) {
            throw Refused.notFound("You have no token " + id);
        }
        return Response.noContent().build();
    }

    private static JsonObjectBuilder json(AccessToken token) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("id", token.id())
                .add("title", token.title())
                .add(
                        "roles",
                        Json.createArrayBuilder(token.roles().stream().sorted().toList()))
                .add("createdAt", token.createdAt().toString())
                .add("expiresAt", token.expiresAt().toString());
        token.usedAt().ifPresent(at -> json.add("usedAt", at.toString()));
        token.usedFrom().ifPresent(from -> json.add("usedFrom", from));
        return json;
    }
}
