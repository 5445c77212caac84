package io.causerie.api.cai;

import io.causerie.understanding.TrainedBots;
import io.causerie.understanding.Understood;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Map;

/** The request API: what a sentence means. */
@Path("{api: (train/)?v2}/request")
@RequestScoped
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
public class RequestResource {
    @Inject
    Guest guest;

    @Inject
    TrainedBots bots;

    @Inject
    Nlp nlp;

    @Inject
    Clock clock;

    @POST
    public Response understand(String request) {
        Body body = Body.of(request);
        String text = Body.sentence(body.text("text"), "Text");
        Understood understood = bots.on(guest.bot(), guest.environment())
                .orElseThrow(DialogResource::gone)
                .model()
                .understand(text, body.language(), clock.instant());
        Map<String, Object> results = nlp.of(understood, guest.bot(), guest.environment());
        return Reply.of(200, results, "Resource rendered with success");
    }
}
