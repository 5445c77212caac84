package io.causerie.simulator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** What went over the wire. */
@RequestScoped
@Path("control/log")
public class LogResource {
    @Inject
    Simulator simulator;

    @Inject
    Watchers watchers;

    /**
     * {@code {waiting, entries: [{number, at, direction, method, path, status, millis, request, response, note}]}},
     * oldest first; {@code waiting} counts webhooks not yet answered with 200.
     *
     * @param direction {@code graph} or {@code webhook}; empty for both
     * @param after only entries with a higher number
     * @param status an exact status, or its first digit
     */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public String log(
            @DefaultValue("") @QueryParam("direction") String direction,
            @DefaultValue("0") @QueryParam("after") long after,
            @DefaultValue("") @QueryParam("status") String status,
            @DefaultValue("") @QueryParam("contains") String words,
            @DefaultValue("200") @QueryParam("limit") int limit) {
        Predicate<Exchange> wanted = each -> each.number() > after
                && each.direction().name().toLowerCase(Locale.ROOT).startsWith(direction)
                && String.valueOf(each.status()).startsWith(status)
                && each.mentions(words);
        Simulation simulation = simulator.running();
        List<Exchange> found = simulation.log.read(wanted, limit);
        JsonObject answer = Json.of(
                "waiting",
                simulation.courier.waiting(),
                "entries",
                found.stream().map(Exchange::json).collect(Json.toArray()));
        return answer.toString();
    }

    @DELETE
    public void clear() {
        simulator.running().log.clear();
        watchers.tell(Change.of("log"));
    }
}
