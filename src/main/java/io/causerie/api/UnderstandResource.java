package io.causerie.api;

import io.causerie.api.cai.Nlp;
import io.causerie.bot.Environment;
import io.causerie.bot.Json;
import io.causerie.login.Role;
import io.causerie.understanding.TrainedBots;
import io.causerie.understanding.Understood;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What a bot makes of a sentence; nothing is said to anybody. */
@Path("bots/{bot}/understand")
@RequestScoped
@Produces({MediaType.APPLICATION_JSON, Problem.TYPE})
public class UnderstandResource {
    /** As SAP Conversational AI had it (request API). */
    private static final int LONGEST = 511;

    @Inject
    TrainedBots bots;

    @Inject
    Nlp nlp;

    @Inject
    Clock clock;

    @POST
    @RolesAllowed({Role.ADMIN, Role.AUTHOR, Role.VIEWER})
    @Recorded(Recorded.NOT)
    @Operation(summary = "Understands a sentence: text, language (optional)")
    public String understand(
            @PathParam("bot") String slug,
            @QueryParam("environment") @DefaultValue(Environment.DRAFT) String environment,
            String body) {
        Fields fields = Fields.read(body, Set.of("text", "language"));
        String text = fields.text("text", "the sentence to understand");
        if (text.length() > LONGEST) {
            fields.fault("text", "is longer than " + LONGEST + " characters", "shorten it");
        }
        fields.check();
        Understood understood = bots.on(slug, environment)
                .orElseThrow(() -> BotResource.unknown(slug))
                .model()
                .understand(text, fields.optional("language"), clock.instant());
        return Json.write(
                Map.of("results", nlp.of(understood, slug, environment), "message", "Resource rendered with success"));
    }
}
