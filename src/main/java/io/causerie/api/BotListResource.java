package io.causerie.api;

import io.causerie.bot.Bots;
import io.causerie.bot.Environments;
import io.causerie.bot.Json;
import io.causerie.login.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The bots there are. */
@Path("bots")
@RequestScoped
@Produces({MediaType.APPLICATION_JSON, Problem.TYPE})
public class BotListResource {
    @Inject
    Bots bots;

    @Inject
    Environments environments;

    @GET
    @RolesAllowed({Role.ADMIN, Role.AUTHOR, Role.AGENT, Role.VIEWER})
    @Operation(summary = "All bots by name, with their newest version and the versions that answer")
    public String list() {
        return Json.write(Map.of("bots", bots.all().stream().map(this::bot).toList()));
    }

    private Map<String, Object> bot(Bots.Number newest) {
        var json = new LinkedHashMap<String, Object>();
        json.put("bot", newest.bot());
        bots.version(newest).map(BotJson::version).ifPresent(json::putAll);
        json.put("environments", BotJson.answers(environments.of(newest.bot())));
        return json;
    }
}
