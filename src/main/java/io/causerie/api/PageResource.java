package io.causerie.api;

import io.causerie.bot.Environment;
import io.causerie.bot.Environments;
import io.causerie.channel.Channels;
import io.causerie.channel.Page;
import io.causerie.channel.PageState;
import io.causerie.login.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Facebook Pages, connected through an app. */
@Path("apps/{app}/pages/{page}")
@RequestScoped
@Produces({MediaType.APPLICATION_JSON, Problem.TYPE})
public class PageResource {
    @Inject
    Channels channels;

    @Inject
    Environments environments;

    @Inject
    Notes notes;

    @Inject
    Clock clock;

    @PUT
    @RolesAllowed(Role.ADMIN)
    @Recorded("page.saved")
    @Operation(
            summary =
                    "Connects a page: accessToken, bot, environment (production), state (testing, live, paused), testers (PSIDs)")
    public Response put(@PathParam("app") String app, @PathParam("page") String id, String body) {
        channels.app(app).orElseThrow(() -> Refused.notFound("There is no app " + app + "; PUT it first"));
        Fields fields = Fields.read(body, Set.of("accessToken", "bot", "environment", "state", "testers"));
        String token =
                fields.text("accessToken", "the page's access token from Messenger > API setup in Meta's dashboard");
        String bot = fields.text("bot", "the name of a bot that was PUT under /api/v1/bots");
        String stateName = fields.optional("state").orElse("testing");
        Optional<PageState> state = PageState.named(stateName);
        List<String> testers = fields.texts("testers");
        if (state.isEmpty()) {
            fields.fault("state", "is not known: " + stateName, "one of testing, live, paused");
        }
        String environment = fields.optional("environment").orElse(Environment.PRODUCTION);
        if (!bot.isEmpty() && environments.of(bot).isEmpty()) {
            fields.fault("bot", "is not known: " + bot, "PUT /api/v1/bots/" + bot + " first");
        } else if (!bot.isEmpty() && environments.find(bot, environment).isEmpty()) {
            fields.fault(
                    "environment",
                    "is not known: " + environment,
                    "POST it to /api/v1/bots/" + bot + "/environments first");
        }
        if (!id.matches("\\d{1,30}")) {
            fields.fault("page", "is not a page id", "it is the decimal id of the page");
        }
        fields.check();
        boolean fresh = channels.savePage(id, app, bot, environment, token, state.orElseThrow(), testers);
        notes.add("bot", bot);
        notes.add("environment", environment);
        notes.add("state", stateName);
        notes.add("testers", testers.size());
        return Response.status(fresh ? 201 : 200)
                .entity(json(channels.page(id).orElseThrow()).toString())
                .build();
    }

    @GET
    @RolesAllowed({Role.ADMIN, Role.AUTHOR, Role.AGENT, Role.VIEWER})
    @Operation(summary = "A page, its state and its alarm; never its token")
    public String get(@PathParam("app") String app, @PathParam("page") String id) {
        Page page = channels.page(id)
                .filter(known -> known.app().equals(app))
                .orElseThrow(() -> Refused.notFound("There is no page " + id + " of app " + app));
        return json(page).toString();
    }

    private JsonObject json(Page page) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("page", page.id())
                .add("app", page.app())
                .add("bot", page.bot())
                .add("environment", page.environment())
                .add("state", page.state().name().toLowerCase(java.util.Locale.ROOT))
                .add("testers", Json.createArrayBuilder(page.testers()))
                .add("held", page.isHeld(clock.instant()));
        return (page.alarm() == null ? json : json.add("alarm", page.alarm())).build();
    }
}
