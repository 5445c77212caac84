package io.causerie.api;

import io.causerie.conversation.Agents;
import io.causerie.conversation.Conversation;
import io.causerie.conversation.Conversations;
import io.causerie.conversation.Transcript;
import io.causerie.login.Role;
import io.causerie.message.Outgoing;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Conversations: read them, speak in them, take them over and hand them back. */
@Path("conversations")
@RequestScoped
@Produces({MediaType.APPLICATION_JSON, Problem.TYPE})
public class ConversationResource {
    private static final int MOST = 100;
    private static final List<String> IN = List.of("open", "done", "recorded", "set-aside");
    private static final List<String> OUT = List.of("ready", "sending", "unknown", "sent", "dead");

    @Inject
    Conversations conversations;

    @Inject
    Transcript transcript;

    @Inject
    Agents agents;

    @Inject
    Notes notes;

    @GET
    @RolesAllowed({Role.ADMIN, Role.AGENT, Role.VIEWER})
    @Operation(
            summary =
                    "Conversations, the last heard first, a hundred at a time; ?page= and ?after= (heard before that time)")
    public String list(@QueryParam("page") String page, @QueryParam("after") String after) {
        JsonArrayBuilder list = Json.createArrayBuilder();
        conversations.list(page, time(after), MOST).forEach(conversation -> list.add(json(conversation)));
        return Json.createObjectBuilder().add("conversations", list).build().toString();
    }

    @GET
    @Path("{id}/messages")
    @RolesAllowed({Role.ADMIN, Role.AGENT, Role.VIEWER})
    @Operation(summary = "The transcript, newest first")
    public String messages(@PathParam("id") String id) {
        Conversation conversation = conversations.find(id).orElseThrow(() -> unknown(id));
        JsonArrayBuilder list = Json.createArrayBuilder();
        transcript.of(id, MOST).forEach(line -> list.add(json(line)));
        return json(conversation).add("messages", list).build().toString();
    }

    @POST
    @Path("{id}/messages")
    @RolesAllowed({Role.ADMIN, Role.AGENT})
    @Recorded("conversation.said")
    @Operation(summary = "Says something as an agent: text")
    public Response say(@PathParam("id") String id, String body, @Context SecurityContext caller) {
        Fields fields = Fields.read(body, Set.of("text"));
        String text = fields.text("text", "what the person shall read");
        fields.check();
        return switch (agents.say(id, name(caller), new Outgoing.Text(text))) {
            case PROMISED -> Response.accepted().build();
            case UNKNOWN_CONVERSATION -> throw unknown(id);
            case WINDOW_CLOSED ->
                throw new Refused(Problem.of(
                        409,
                        "Meta allows no word to this person now",
                        "Their last message is older than seven days: wait until they write"));
        };
    }

    @POST
    @Path("{id}/owner")
    @RolesAllowed({Role.ADMIN, Role.AGENT})
    @Recorded("conversation.owned")
    @Operation(summary = "Puts the bot or an agent in charge: owner (bot, agent)")
    public Response own(@PathParam("id") String id, String body, @Context SecurityContext caller) {
        Fields fields = Fields.read(body, Set.of("owner"));
        String owner = fields.text("owner", "bot or agent");
        if (!owner.isEmpty() && !Set.of("bot", "agent").contains(owner)) {
            fields.fault("owner", "is not known: " + owner, "bot or agent");
        }
        fields.check();
        boolean known = owner.equals("bot") ? agents.handBack(id, name(caller)) : agents.takeOver(id, name(caller));
        if (!known) {
            throw unknown(id);
        }
        notes.add("owner", owner);
        return Response.noContent().build();
    }

    private static String name(SecurityContext caller) {
        return caller.getUserPrincipal().getName();
    }

    private static Refused unknown(String id) {
        return Refused.notFound("There is no conversation " + id);
    }

    private static Instant time(String text) {
        try {
            return text == null ? null : Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw new Refused(Problem.of(
                    422, "The time cannot be read: " + text, "after is ISO 8601, as in 2026-01-31T09:00:00Z"));
        }
    }

    private static JsonObjectBuilder json(Conversation conversation) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("id", conversation.id())
                .add("page", conversation.page())
                .add("person", conversation.person())
                .add("owner", conversation.inCharge().name().toLowerCase(Locale.ROOT))
                .add("reachable", conversation.isReachable());
        addTime(json, "heardAt", conversation.heardAt());
        addTime(json, "windowUntil", conversation.windowUntil());
        addTime(json, "deliveredUntil", conversation.deliveredUntil());
        addTime(json, "readUntil", conversation.readUntil());
        return json;
    }

    private static void addTime(JsonObjectBuilder json, String key, Instant time) {
        if (time != null) {
            json.add(key, time.toString());
        }
    }

    private static JsonObjectBuilder json(Transcript.Line line) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("direction", line.incoming() ? "in" : "out")
                .add("id", line.id())
                .add("origin", line.origin())
                .add("state", (line.incoming() ? IN : OUT).get(line.state()))
                .add("at", line.at().toString())
                .add("body", line.body());
        if (line.mid() != null) {
            json.add("mid", line.mid());
        }
        return line.problem() == null ? json : json.add("problem", line.problem());
    }
}
