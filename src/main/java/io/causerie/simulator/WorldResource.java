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
import java.util.Optional;

/** Apps and pages of the simulated Facebook, their tokens, and a fresh start. */
@RequestScoped
@Path("control")
@Produces(MediaType.APPLICATION_JSON)
@Consumes({MediaType.APPLICATION_JSON, MediaType.TEXT_PLAIN})
public class WorldResource {
    private static final List<String> STATES =
            Arrays.stream(Token.State.values()).map(WorldResource::key).toList();

    @Inject
    Simulator simulator;

    /** {@code [{id, name, callback, fields, proofRequired}]}, without secrets. */
    @GET
    @Path("apps")
    public String apps() {
        return simulator.running().world.apps().stream()
                .map(WorldResource::json)
                .collect(Json.toArray())
                .toString();
    }

    /** {@code {name, id?, secret?}} → 201 with the secret, this once. */
    @POST
    @Path("apps")
    public Response addApp(String body) {
        Order order = Order.of(body);
        World world = simulator.running().world;
        String id = newId(order, world);
        App app = world.add(new App(id, order.required("name"), order.text("secret", world.ids.hex(32))));
        return Response.status(201)
                .entity(Json.with(json(app), "secret", app.secret).toString())
                .build();
    }

    /** {@code {callback, verifyToken, fields?}} subscribes the app without asking the callback first. */
    @PUT
    @Path("apps/{id}/subscription")
    public String subscribe(@PathParam("id") String id, String body) {
        Order order = Order.of(body);
        String fields = order.text("fields", String.join(",", Fields.BUILT_IN));
        App app = app(id);
        app.subscribe(Subscription.to(order.required("callback"), order.required("verifyToken"), Fields.set(fields))
                .orElseThrow(() -> Problem.bad("callback", "send an http or https address")));
        return json(app).toString();
    }

    /** {@code {required}}: whether calls need an appsecret_proof. */
    @PUT
    @Path("apps/{id}/proof")
    public void proof(@PathParam("id") String id, String body) {
        app(id).requireProof(Order.of(body).flag("required", true));
    }

    /** Does the verification GET again → {@code {verified, error?}}. */
    @POST
    @Path("apps/{id}/verify")
    public String verify(@PathParam("id") String id) {
        Subscription present =
                app(id).subscription().orElseThrow(() -> Problem.conflict("The app has no subscription"));
        Optional<String> failure = simulator.running().handshake.failure(present);
        return Json.of("verified", failure.isEmpty(), "error", failure.orElse(null))
                .toString();
    }

    /** {@code [{id, name, tokenState, apps: [{app, fields}]}]}. */
    @GET
    @Path("pages")
    public String pages() {
        World world = simulator.running().world;
        return world.pages().stream()
                .map(page -> json(page, world))
                .collect(Json.toArray())
                .toString();
    }

    /** {@code {name, app?, id?, token?}} → 201 with the page's token, this once; the app is subscribed to the page. */
    @POST
    @Path("pages")
    public Response addPage(String body) {
        Order order = Order.of(body);
        World world = simulator.running().world;
        App app = app(order.text("app", World.APP));
        Page page = world.add(new Page(newId(order, world), order.required("name")));
        page.subscribe(app.id, Fields.BUILT_IN);
        String value = order.text("token", "EAA" + world.ids.letters(60));
        world.add(new Token(value, Token.Kind.PAGE, app.id, page.id, Token.State.VALID));
        return Response.status(201)
                .entity(Json.with(json(page, world), "accessToken", value).toString())
                .build();
    }

    /** {@code {state: valid|expired|password-changed|app-removed|checkpointed|role-lost}} for all tokens of a page. */
    @PUT
    @Path("pages/{id}/token")
    public void token(@PathParam("id") String id, String body) {
        String wanted = Order.of(body).oneOf("state", STATES);
        Token.State state = Token.State.valueOf(wanted.toUpperCase(Locale.ROOT).replace('-', '_'));
        World world = simulator.running().world;
        world.page(id).orElseThrow(() -> Problem.missing("page", id));
        world.tokens().stream()
                .filter(token -> token.pageId().equals(id))
                .forEach(token -> world.add(token.turned(state)));
    }

    /** {@code {callsPerHour}}: from what number of calls on 80006 is answered; usage headers count towards it. */
    @PUT
    @Path("share")
    public void share(String body) {
        simulator.running().usage.allow(Order.of(body).number("callsPerHour", 1_000_000));
    }

    /** {@code {seed?}}: forgets everything and starts again with the built-in world. */
    @POST
    @Path("reset")
    public void reset(String body) {
        simulator.reset(Order.of(body).number("seed", 1));
    }

    private App app(String id) {
        return simulator.running().world.app(id).orElseThrow(() -> Problem.missing("app", id));
    }

    private static String newId(Order order, World world) {
        String id = order.text("id", world.ids.number(15));
        if (!id.matches("\\d{5,18}")
                || world.app(id).isPresent()
                || world.page(id).isPresent()) {
            throw Problem.bad("id", "send 5 to 18 digits that nothing has yet, or leave it out");
        }
        return id;
    }

    private static String key(Token.State state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static JsonObject json(App app) {
        Optional<Subscription> present = app.subscription();
        return Json.of(
                "id", app.id,
                "name", app.name,
                "proofRequired", app.proofRequired(),
                "callback", present.map(each -> each.callback().toString()).orElse(null),
                "fields",
                        present.map(each -> Json.list(each.fields().toArray())).orElse(null));
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
