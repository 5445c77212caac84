package io.causerie.api.cai;

import io.causerie.bot.Bot;
import io.causerie.conversation.Pushes;
import io.causerie.dialogue.SapMessages;
import io.causerie.message.Saying;
import io.causerie.understanding.TrainedBots;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;

/** The connector API: a program says something in its bot's conversations. */
@Path("connect/v1")
@RequestScoped
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
public class MessagesResource {
    @Inject
    Guest guest;

    @Inject
    TrainedBots bots;

    @Inject
    Pushes pushes;

    @POST
    @Path("conversations/{id}/messages")
    public Response say(@PathParam("id") String id, String request) {
        return switch (pushes.say(guest.bot(), id, sayings(request))) {
            case PROMISED -> posted();
            case UNKNOWN -> throw new NotAccepted(404, "Conversation not found");
            case CLOSED ->
                throw new NotAccepted(
                        503,
                        "The channel takes no message: the person wrote more than 24 hours ago or cannot be reached");
        };
    }

    /** Who wrote too long ago is left alone. */
    @POST
    @Path("messages")
    public Response sayToAll(String request) {
        List<Saying> sayings = sayings(request);
        Optional<String> last = Optional.of("");
        while (last.isPresent()) {
            last = pushes.sayToNext(guest.bot(), last.get(), sayings);
        }
        return posted();
    }

    private List<Saying> sayings(String request) {
        Object messages =
                Body.of(request).find("messages").orElseThrow(() -> new NotAccepted(400, "Messages are missing"));
        double delay = bots.on(guest.bot(), guest.environment())
                .map(TrainedBots.Trained::bot)
                .map(Bot::delay)
                .orElseThrow(DialogResource::gone);
        return SapMessages.read(messages, delay)
                .orElseThrow(() -> new NotAccepted(400, "Message is not well formatted"));
    }

    private static Response posted() {
        return Reply.of(201, null, "Messages successfully posted");
    }
}
