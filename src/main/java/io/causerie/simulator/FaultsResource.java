package io.causerie.simulator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;

/** Switches for everything that can go wrong at Meta's end. */
@RequestScoped
@Path("control/faults")
@Produces(MediaType.APPLICATION_JSON)
@Consumes({MediaType.APPLICATION_JSON, MediaType.TEXT_PLAIN})
public class FaultsResource {
    @Inject
    Simulator simulator;

    @Inject
    Watchers watchers;

    @Inject
    Clock clock;

    /** {@code {kinds: [...], active: [{kind, percent, count?, until?, psid?, millis}]}}. */
    @GET
    public String faults() {
        return Json.of(
                        "kinds",
                        Json.list(Arrays.stream(FaultKind.values())
                                .map(FaultKind::key)
                                .toArray()),
                        "active",
                        faultsNow().active().stream().map(Fault::json).collect(Json.toArray()))
                .toString();
    }

    /** {@code {percent?: 100, count?, seconds?, psid?, millis?}}; count and seconds end it, without them it stays. */
    @PUT
    @Path("{kind}")
    public String set(@PathParam("kind") String key, String body) {
        Order order = Order.of(body);
        long percent = order.number("percent", 100);
        if (percent < 0 || percent > 100) {
            throw Problem.bad("percent", "send 0 to 100");
        }
        Instant until = order.has("seconds") ? clock.instant().plusSeconds(order.number("seconds", 0)) : null;
        long millis = order.number("millis", kind(key) == FaultKind.LATENCY ? 2000 : 0);
        int count = (int) order.number("count", -1);
        faultsNow().set(new Fault(kind(key), (int) percent, count, until, order.text("psid"), millis));
        changed();
        return faults();
    }

    @DELETE
    @Path("{kind}")
    public void clear(@PathParam("kind") String key) {
        faultsNow().clear(kind(key));
        changed();
    }

    @DELETE
    public void clear() {
        faultsNow().clear();
        changed();
    }

    /** {@code {seed}}: the dice fall the same way again from here. */
    @PUT
    @Path("seed")
    public void seed(String body) {
        faultsNow().seed(Order.of(body).number("seed", 1));
    }

    private Faults faultsNow() {
        return simulator.running().faults;
    }

    private static FaultKind kind(String key) {
        return FaultKind.of(key).orElseThrow(() -> Problem.missing("fault", key));
    }

    private void changed() {
        watchers.tell(Change.of("faults"));
    }
}
