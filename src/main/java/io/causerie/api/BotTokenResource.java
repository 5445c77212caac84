package io.causerie.api;

import io.causerie.bot.BotTokens;
import io.causerie.bot.BotTokens.Kind;
import io.causerie.bot.Environment;
import io.causerie.bot.Environments;
import io.causerie.bot.Json;
import io.causerie.login.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The tokens of a bot, with which programs come to {@code /cai}. */
@Path("bots/{bot}/tokens")
@RequestScoped
@Produces({MediaType.APPLICATION_JSON, Problem.TYPE})
@RolesAllowed({Role.ADMIN, Role.AUTHOR})
public class BotTokenResource {
    private static final int LONGEST_LABEL = 100;

    @Inject
    BotTokens tokens;

    @Inject
    Environments environments;

    @Inject
    Notes notes;

    @POST
    @Recorded("bot.token-created")
    @Operation(
            summary =
                    "Makes a token: kind (request, developer), environment (production), label; it is shown this once")
    public Response make(@PathParam("bot") String slug, String body, @Context SecurityContext caller) {
        check(slug);
        Fields fields = Fields.read(body, Set.of("kind", "environment", "label"));
        String kindName = fields.optional("kind").orElse("request");
        String environment = fields.optional("environment").orElse(Environment.PRODUCTION);
        String label = fields.optional("label").orElse("");
        Optional<Kind> kind = Stream.of(Kind.values())
                .filter(known -> known.word().equals(kindName))
                .findFirst();
        if (kind.isEmpty()) {
            fields.fault("kind", "is not known: " + kindName, "request or developer");
        }
        if (environments.find(slug, environment).isEmpty()) {
            fields.fault("environment", "is not known: " + environment, "one of the bot's environments");
        }
        if (label.length() > LONGEST_LABEL) {
            fields.fault("label", "is too long", "use at most " + LONGEST_LABEL + " characters");
        }
        fields.check();
        String who = caller.getUserPrincipal().getName();
        String secret = tokens.make(slug, environment, kind.orElseThrow(), label, who);
        BotTokens.Token token = tokens.find(secret).orElseThrow();
        notes.add("id", token.id());
        notes.add("kind", kindName);
        notes.add("environment", environment);
        var json = json(token);
        json.put("token", secret);
        return Response.status(201)
                .entity(Json.write(json))
                .header("Cache-Control", "no-store")
                .build();
    }

    @GET
    @Operation(summary = "The tokens of the bot, without their secrets")
    public String list(@PathParam("bot") String slug) {
        check(slug);
        return Json.write(Map.of(
                "tokens", tokens.of(slug).stream().map(BotTokenResource::json).toList()));
    }

    @DELETE
    @Path("{id: [0-9]{1,18}}")
    @Recorded("bot.token-revoked")
    @Operation(summary = "Revokes a token; whoever comes with it is refused from now on")
    public Response revoke(@PathParam("bot") String slug, @PathParam("id") long id) {
        if (!tokens.revoke(slug, id)) {
            throw Refused.notFound("Bot " + slug + " has no token " + id);
        }
        return Response.noContent().build();
    }

    private void check(String slug) {
        if (environments.of(slug).isEmpty()) {
            throw BotResource.unknown(slug);
        }
    }

    private static Map<String, Object> json(BotTokens.Token token) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", token.id());
        json.put("kind", token.kind().word());
        json.put("environment", token.environment());
        json.put("label", token.label());
        json.put("madeAt", token.madeAt().toString());
        json.put("madeBy", token.madeBy());
        return json;
    }
}
