package io.causerie.api;

import io.causerie.bot.BotFile;
import io.causerie.bot.BotText;
import io.causerie.bot.Bots;
import io.causerie.bot.Edit;
import io.causerie.bot.Json;
import io.causerie.login.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** One intent, entity or skill of a bot; every change of it is a new version of the whole bot. */
@Path("bots/{bot}/{kind: intents|entities|skills}/{name}")
@RequestScoped
@Produces({MediaType.APPLICATION_JSON, Problem.TYPE})
public class PartResource {
    @PathParam("bot")
    String slug;

    @PathParam("kind")
    String kind;

    @PathParam("name")
    String name;

    @QueryParam("note")
    @DefaultValue("")
    String note;

    @Context
    HttpHeaders headers;

    @Inject
    Bots bots;

    @Inject
    Editor editor;

    @GET
    @RolesAllowed({Role.ADMIN, Role.AUTHOR, Role.VIEWER})
    @Operation(summary = "An intent, entity or skill of the newest version")
    public Response get() {
        Bots.Number newest = bots.newest(slug).orElseThrow(() -> BotResource.unknown(slug));
        Object part = BotText.at(bots.file(newest).orElseThrow(), path()).orElseThrow(this::unknown);
        return Response.ok(Json.write(part)).tag(Precondition.tag(newest)).build();
    }

    @PUT
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({Role.ADMIN, Role.AUTHOR})
    @Recorded("bot.part-saved")
    @Operation(summary = "Puts an intent, entity or skill as it stands in a bot file (YAML or JSON)")
    public Response put(String body, @Context SecurityContext caller) {
        Object part = Editor.understood(BotFile.readPart(body));
        return editor.change(edit(caller), file -> BotText.put(file, path(), part));
    }

    @DELETE
    @RolesAllowed({Role.ADMIN, Role.AUTHOR})
    @Recorded("bot.part-removed")
    @Operation(summary = "Takes an intent, entity or skill out of the bot")
    public Response remove(@Context SecurityContext caller) {
        return editor.change(edit(caller), file -> BotText.remove(file, path()).orElseThrow(this::unknown));
    }

    private Edit edit(SecurityContext caller) {
        return Edit.of(slug, "", caller.getUserPrincipal().getName())
                .because(note)
                .basedOn(Precondition.base(headers));
    }

    private List<String> path() {
        return List.of(kind, name);
    }

    private Refused unknown() {
        return Refused.notFound("Bot " + slug + " has nothing named " + name + " among its " + kind);
    }
}
