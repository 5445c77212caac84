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
import java.util.Optional;

/** The apps of the simulated Facebook and where their webhooks go. */
@RequestScoped
@Path("control/apps")
@Produces(MediaType.APPLICATION_JSON)
@Consumes({MediaType.APPLICATION_JSON, MediaType.TEXT_PLAIN})
public class AppsResource {
    @Inject
    Simulator simulator;

    /** {@code [{id, name, callback, fields, proofRequired}]}, without secrets. */
    @GET
    public String apps() {
        return simulator.running().world.apps().stream()
                .map(AppsResource::json)
                .collect(Json.toArray())
                .toString();
    }

    /** {@code {name, id?, secret?}} → 201 with the secret, this once. */
    @POST
    public Response addApp(String body) {
        Order order = Order.of(body);
        World world = simulator.running().world;
        String id = world.newId(order);
        App app = world.add(new App(id, order.required("name"), order.text("secret", world.ids.hex(32))));
        return Response.status(201)
                .entity(Json.with(json(app), "secret", app.secret).toString())
                .build();
    }

    /** {@code {callback, verifyToken, fields?}} subscribes the app without asking the callback first. */
    @PUT
    @Path("{id}/subscription")
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
    @Path("{id}/proof")
    public void proof(@PathParam("id") String id, String body) {
        app(id).requireProof(Order.of(body).flag("required", true));
    }

    /** Does the verification GET again → {@code {verified, error?}}. */
    @POST
    @Path("{id}/verify")
    public String verify(@PathParam("id") String id) {
        Subscription present =
                app(id).subscription().orElseThrow(() -> Problem.conflict("The app has no subscription"));
        Optional<String> failure = simulator.running().handshake.failure(present);
        return Json.of("verified", failure.isEmpty(), "error", failure.orElse(null))
                .toString();
    }

    private App app(String id) {
        return simulator.running().world.app(id).orElseThrow(() -> Problem.missing("app", id));
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
}
