package io.causerie.api;

import io.causerie.inbox.EventLog;
import io.causerie.login.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What Meta sent, every kind of it. */
@Path("events")
@RequestScoped
@RolesAllowed({Role.ADMIN, Role.AGENT, Role.VIEWER})
@Produces({MediaType.APPLICATION_JSON, Problem.TYPE})
public class EventResource {
    private static final int MOST = 100;
    private static final List<String> STATES = List.of("open", "done", "recorded", "set-aside");

    @Inject
    EventLog log;

    @GET
    @Operation(
            summary =
                    "Stored events, newest first, a hundred at a time; of one kind with ?kind=; more under ?before= the next")
    public String list(
            @QueryParam("kind") String kind, @QueryParam("before") @DefaultValue("9223372036854775807") long before) {
        EventLog.Stretch stretch = log.list(kind, before, MOST);
        JsonArrayBuilder list = Json.createArrayBuilder();
        stretch.entries().forEach(entry -> list.add(json(entry)));
        JsonObjectBuilder events = Json.createObjectBuilder().add("events", list);
        stretch.next().ifPresent(next -> events.add("next", next));
        return events.build().toString();
    }

    @GET
    @Path("kinds")
    @Operation(summary = "How many events of each kind are among the newest 20 000")
    public String kinds() {
        JsonObjectBuilder kinds = Json.createObjectBuilder();
        log.kinds().forEach(kinds::add);
        return kinds.build().toString();
    }

    private static JsonObjectBuilder json(EventLog.Entry entry) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("id", entry.id())
                .add("page", entry.page())
                .add("kind", entry.kind())
                .add("state", STATES.get(entry.state()))
                .add("receivedAt", entry.receivedAt().toString())
                .add("body", entry.body());
        return entry.problem() == null ? json : json.add("problem", entry.problem());
    }
}
