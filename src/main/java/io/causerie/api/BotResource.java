package io.causerie.api;

import io.causerie.bot.Bots;
import io.causerie.bot.Edit;
import io.causerie.bot.Environment;
import io.causerie.bot.Environments;
import io.causerie.login.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Bots: the bot file in and out. */
@Path("bots/{bot}")
@RequestScoped
public class BotResource {
    static final String YAML = "application/yaml";

    @Inject
    Bots bots;

    @Inject
    Environments environments;

    @Inject
    Editor editor;

    @PUT
    @Consumes(MediaType.WILDCARD)
    @Produces({MediaType.APPLICATION_JSON, Problem.TYPE})
    @RolesAllowed({Role.ADMIN, Role.AUTHOR})
    @Recorded("bot.saved")
    @Operation(
            summary =
                    "Saves a bot file (YAML or JSON) as a new version; what takes longer to learn than some seconds is known by heart until then; ?note= says why, If-Match from which version it was made")
    public Response put(
            @PathParam("bot") String slug,
            @QueryParam("note") @DefaultValue("") String note,
            String file,
            @Context HttpHeaders headers,
            @Context SecurityContext caller) {
        Slug.check("bot", slug);
        String who = caller.getUserPrincipal().getName();
        return editor.save(Edit.of(slug, file, who).because(note).basedOn(Precondition.base(headers)));
    }

    @GET
    @Produces({YAML, Problem.TYPE})
    @RolesAllowed({Role.ADMIN, Role.AUTHOR, Role.VIEWER})
    @Operation(summary = "The bot file as it was saved: the newest, or what answers in an ?environment=")
    public Response get(
            @PathParam("bot") String slug,
            @QueryParam("environment") @DefaultValue(Environment.DRAFT) String environment) {
        Environment known =
                environments.find(slug, environment).orElseThrow(() -> unknown(environments, slug, environment));
        Bots.Number number = new Bots.Number(slug, known.version());
        return Response.ok(bots.file(number).orElseThrow())
                .tag(Precondition.tag(number))
                .build();
    }

    static Refused unknown(Environments environments, String slug, String environment) {
        return environments.of(slug).isEmpty() ? unknown(slug) : EnvironmentResource.unknown(slug, environment);
    }

    static Refused unknown(String slug) {
        return Refused.notFound("There is no bot " + slug + "; PUT /api/v1/bots/" + slug + " first");
    }
}
