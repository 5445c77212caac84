package io.causerie.api;

import io.causerie.login.Role;
import io.causerie.outbox.DeadLetters;
import io.causerie.outbox.MessageState;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What waits to be said, and what could not be said. */
@Path("outbox")
@RequestScoped
@Produces({MediaType.APPLICATION_JSON, Problem.TYPE})
public class OutboxResource {
    private static final int MOST = 100;

    @Inject
    DeadLetters letters;

    @GET
    @RolesAllowed({Role.ADMIN, Role.AGENT, Role.VIEWER})
    @Operation(summary = "Messages by state: ready, sending, unknown, sent, dead; newest first, a hundred at a time")
    public String list(
            @QueryParam("state") @DefaultValue("dead") String state,
            @QueryParam("before") @DefaultValue("9223372036854775807") long before) {
        JsonArrayBuilder list = Json.createArrayBuilder();
        letters.list(state(state), before, MOST).forEach(letter -> list.add(json(letter)));
        return Json.createObjectBuilder().add("messages", list).build().toString();
    }

    @POST
    @Path("{id}/retry")
    @RolesAllowed({Role.ADMIN, Role.AGENT})
    @Recorded("outbox.retried")
    @Operation(summary = "Sends a dead letter again")
    public Response retry(@PathParam("id") long id) {
        if (!letters.sendAgain(id)) {
            throw Refused.notFound("Message " + id + " is not a dead letter");
        }
        return Response.accepted().build();
    }

    private static MessageState state(String name) {
        return Stream.of(MessageState.values())
                .filter(state -> state.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new Refused(Problem.of(
                        422, "The state is not known: " + name, "One of ready, sending, unknown, sent, dead")));
    }

    private static JsonObjectBuilder json(DeadLetters.Letter letter) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("id", letter.id())
                .add("conversation", letter.conversation())
                .add("state", letter.state().name().toLowerCase(Locale.ROOT))
                .add("tries", letter.tries())
                .add("promisedAt", letter.promisedAt().toString())
                .add("payload", letter.payload());
        return letter.problem() == null ? json : json.add("problem", letter.problem());
    }
}
