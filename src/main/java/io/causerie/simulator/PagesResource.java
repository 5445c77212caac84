package io.causerie.simulator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The pages of the simulated Facebook and their tokens. */
@RequestScoped
@Path("control/pages")
@Produces(MediaType.APPLICATION_JSON)
@Consumes({MediaType.APPLICATION_JSON, MediaType.TEXT_PLAIN})
public class PagesResource {
    private static final List<String> STATES =
            Arrays.stream(Token.State.values()).map(PagesResource::key).toList();

    @Inject
    Simulator simulator;

    /** {@code [{id, name, tokenState, apps: [{app, fields}]}]}. */
    @GET
    public String pages() {
        World world = simulator.running().world;
        return world.pages().stream()
                .map(page -> json(page, world))
                .collect(Json.toArray())
                .toString();
    }

    /** {@code {name, app?, id?, token?}} → 201 with the page's token, this once; the app is subscribed to the page. */
    @POST
    public Response addPage(String body) {
        Order order = Order.of(body);
        World world = simulator.running().world;
        App app = app(order.text("app", World.APP));
        Page page = world.add(new Page(world.newId(order), order.required("name")));
        page.subscribe(app.id, Fields.BUILT_IN);
        String value = order.text("token", "EAA" + world.ids.letters(60));
        world.add(new Token(value, Token.Kind.PAGE, app.id, page.id, Token.State.VALID));
        return Response.status(201)
                .entity(Json.with(json(page, world), "accessToken", value).toString())
                .build();
    }

    /** {@code {state: valid|expired|password-changed|app-removed|checkpointed|role-lost}} for all tokens of a page. */
    @PUT
    @Path("{id}/token")
    public void token(@PathParam("id") String id, String body) {
        String wanted = Order.of(body).oneOf("state", STATES);
        Token.State state = Token.State.valueOf(wanted.toUpperCase(Locale.ROOT).replace('-', '_'));
        World world = simulator.running().world;
        world.page(id).orElseThrow(() -> Problem.missing("page", id));
        world.tokens().stream()
                .filter(token -> token.pageId().equals(id))
                .forEach(token -> world.add(token.turned(state)));
    }

    /** {@code {scopes}}, separated by commas, for all tokens of a page. */
    @PUT
    @Path("{id}/scopes")
    public void scopes(@PathParam("id") String id, String body) {
        String scopes = Order.of(body).required("scopes");
        World world = simulator.running().world;
        world.page(id).orElseThrow(() -> Problem.missing("page", id));
        world.tokens().stream()
                .filter(token -> token.pageId().equals(id))
                .forEach(token -> world.add(token.granted(scopes)));
    }

    private App app(String id) {
        return simulator.running().world.app(id).orElseThrow(() -> Problem.missing("app", id));
    }

    private static String key(Token.State state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static JsonObject json(Page page, World world) {
        return Json.of(
                "id",
                page.id,
                "name",
                page.name,
                "tokenState",
                world.tokens().stream()
                        .filter(token -> token.pageId().equals(page.id))
                        .map(token -> key(token.state()))
                        .findFirst()
                        .orElse(null),
                "apps",
                world.apps().stream()
                        .filter(app -> page.fieldsOf(app.id).isPresent())
                        .map(app -> Json.of(
                                "app",
                                app.id,
                                "fields",
                                Json.list(page.fieldsOf(app.id).orElseThrow().toArray())))
                        .collect(Json.toArray()));
    }
}
