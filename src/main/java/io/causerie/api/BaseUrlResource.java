package io.causerie.api;

import io.causerie.bot.BaseUrl;
import io.causerie.bot.Environments;
import io.causerie.bot.Json;
import io.causerie.fulfilment.Fulfilment;
import io.causerie.login.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What routes of web calls are appended to in one environment. */
@Path("bots/{bot}/environments/{environment}/base-url")
@RequestScoped
@Produces({MediaType.APPLICATION_JSON, Problem.TYPE})
@RolesAllowed({Role.ADMIN, Role.AUTHOR})
public class BaseUrlResource {
    private static final String FIELD = "baseUrl";

    @Inject
    Environments environments;

    @Inject
    Fulfilment fulfilment;

    @Inject
    Notes notes;

    @PUT
    @Recorded("bot.base-url-set")
    @Operation(
            summary =
                    "Gives an environment its own base URL (baseUrl): calls of a route such as /order go there, whatever the bot file says")
    public String give(@PathParam("bot") String slug, @PathParam("environment") String name, String body) {
        Fields fields = Fields.read(body, Set.of(FIELD));
        String url = fields.text(FIELD, "https://shop.example.com/bot");
        if (!url.isEmpty()) {
            BaseUrl.fault(url)
                    .ifPresentOrElse(fault -> fields.fault(FIELD, fault.message(), fault.fix()), () -> fulfilment
                            .objection(url)
                            .ifPresent(why -> fields.fault(FIELD, why, "take an address of the open Internet")));
        }
        fields.check();
        if (!environments.baseUrl(slug, name, url)) {
            throw EnvironmentResource.unknown(slug, name);
        }
        notes.add("url", url);
        return Json.write(BotJson.environment(environments.find(slug, name).orElseThrow()));
    }

    @DELETE
    @Recorded("bot.base-url-removed")
    @Operation(summary = "Takes an environment's own base URL away: the bot file's holds again")
    public Response remove(@PathParam("bot") String slug, @PathParam("environment") String name) {
        if (!environments.noBaseUrl(slug, name)) {
            throw Refused.notFound("Environment " + name + " of bot " + slug + " has no base URL of its own");
        }
        return Response.noContent().build();
    }
}
