package io.causerie.simulator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;

/** What concerns the whole simulation: a fresh start, its share of calls, and a stream that tells when to look again. */
@RequestScoped
@Path("control")
@Produces(MediaType.APPLICATION_JSON)
@Consumes({MediaType.APPLICATION_JSON, MediaType.TEXT_PLAIN})
public class ControlResource {
    @Inject
    Simulator simulator;

    @Inject
    Watchers watchers;

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

    /** Events {@code chat} (with a PSID), {@code people}, {@code log}, {@code faults}, {@code reset}. */
    @GET
    @Path("stream")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    public void stream(@Context SseEventSink sink, @Context Sse sse) {
        simulator.running();
        watchers.add(sink, sse);
    }
}
