package io.causerie.api.cai;

import io.causerie.conversation.ConversationStates;
import io.causerie.dialogue.State;
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
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;

/** What a conversation remembers. The user and the version of the path mean nothing here; the bot must be the token's. */
@Path("build/v1/users/{user}/bots/{bot}/{place: versions/[^/]+/builder|builders/v1}/conversation_states/{id}")
@RequestScoped
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
public class StateResource {
    @PathParam("bot")
    String bot;

    @PathParam("id")
    String id;

    @Inject
    Guest guest;

    @Inject
    ConversationStates states;

    @GET
    public Response get() {
        State state = states.find(known(), id).orElseThrow(StateResource::unknown);
        return rendered(state);
    }

    @PUT
    public Response put(String request) {
        Body body = Body.of(request);
        Remembering memory = Remembering.in(body);
        Optional<String> language = body.language();
        return states.change(
                        known(), DialogRequest.checked(id), state -> language.map(memory.appliedTo(state)::withLanguage)
                                .orElseGet(() -> memory.appliedTo(state)))
                .map(StateResource.this::rendered)
                .orElseThrow(() -> new NotAccepted(409, "The conversation changed meanwhile; try again"));
    }

    @DELETE
    public Response delete() {
        if (!states.forget(known(), id)) {
            throw unknown();
        }
        return Response.noContent().build();
    }

    private Response rendered(State state) {
        Map<String, Object> results = DialogResource.conversation(id, state);
        results.put("skill_stack", state.skillStack());
        results.put("participant_data", Map.of());
        return Reply.of(200, results, "Conversation state rendered with success");
    }

    private String known() {
        if (!bot.equals(guest.bot())) {
            throw new NotAccepted(404, "Bot not found: this token is of bot " + guest.bot());
        }
        return bot;
    }

    private static NotAccepted unknown() {
        return new NotAccepted(404, "Conversation not found");
    }
}
