package io.causerie.simulator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The people of the simulated Facebook. */
@RequestScoped
@Path("control/people")
@Produces(MediaType.APPLICATION_JSON)
@Consumes({MediaType.APPLICATION_JSON, MediaType.TEXT_PLAIN})
public class PeopleResource {
    @Inject
    Simulator simulator;

    @Inject
    Watchers watchers;

    /** {@code [{psid, firstName, lastName, page, pageName, windowOpen, windowEndsAt, unread, last}]}. */
    @GET
    public String people() {
        World world = world();
        return world.chats().stream()
                .map(chat -> Transcript.head(chat, world.now()))
                .collect(Json.toArray())
                .toString();
    }

    /** {@code {firstName, lastName?, page?, psid?}} makes somebody new, 201. */
    @POST
    public Response add(String body) {
        Order order = Order.of(body);
        World world = world();
        String page = order.text("page", World.PAGE);
        world.page(page).orElseThrow(() -> Problem.missing("page", page));
        String psid = order.text("psid", world.ids.person());
        if (!psid.matches("\\d{16,20}") || world.chat(psid).isPresent()) {
            throw Problem.bad("psid", "send 16 to 20 digits that nobody has yet, or leave it out");
        }
        Chat chat = world.add(new Person(psid, order.required("firstName"), order.text("lastName"), page));
        watchers.tell(Change.of("people"));
        return Response.status(201)
                .entity(Transcript.head(chat, world.now()).toString())
                .build();
    }

    private World world() {
        return simulator.running().world;
    }
}
