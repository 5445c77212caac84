package io.causerie.api;

import io.causerie.bot.Bot;
import io.causerie.bot.BotFile;
import io.causerie.bot.BotReading;
import io.causerie.bot.Bots;
import io.causerie.login.Role;
import io.causerie.understanding.TrainedBots;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Bots: the bot file in and out. */
@Path("bots/{bot}")
@RequestScoped
public class BotResource {
    static final String YAML = "application/yaml";

    @Inject
    Bots bots;

    @Inject
    TrainedBots trained;

    @Inject
    Notes notes;

    @PUT
    @Consumes(MediaType.WILDCARD)
    @Produces({MediaType.APPLICATION_JSON, Problem.TYPE})
    @RolesAllowed({Role.ADMIN, Role.AUTHOR})
    @Recorded("bot.saved")
    @Operation(
            summary = "Saves a bot file (YAML or JSON), trains it and puts it on duty; the old one answers until then")
    public Response put(@PathParam("bot") String slug, String file, @Context SecurityContext caller) {
        Slug.check("bot", slug);
        BotReading.Understood reading = read(slug, file);
        boolean fresh = bots.live(slug).isEmpty();
        Bots.Number number =
                trained.save(reading.bot(), file, caller.getUserPrincipal().getName());
        notes.add("version", number.version());
        return Response.status(fresh ? 201 : 200)
                .entity(json(reading, number).toString())
                .build();
    }

    @GET
    @Produces({YAML, Problem.TYPE})
    @RolesAllowed({Role.ADMIN, Role.AUTHOR, Role.VIEWER})
    @Operation(summary = "The bot file as it was saved")
    public String get(@PathParam("bot") String slug) {
        return bots.live(slug).flatMap(bots::file).orElseThrow(() -> unknown(slug));
    }

    static Refused unknown(String slug) {
        return Refused.notFound("There is no bot " + slug + "; PUT /api/v1/bots/" + slug + " first");
    }

    private static BotReading.Understood read(String slug, String file) {
        BotReading reading = BotFile.read(file);
        if (reading instanceof BotReading.Refused refused) {
            throw new Refused(new Problem(422, "The bot file has faults", null, faults(refused.problems())));
        }
        BotReading.Understood understood = (BotReading.Understood) reading;
        if (!understood.bot().slug().equals(slug)) {
            throw new Refused(new Problem(
                    422,
                    "The bot file is of another bot",
                    null,
                    List.of(new Problem.Fault(
                            "bot", "is " + understood.bot().slug(), "write bot: " + slug + ", or change the URL"))));
        }
        return understood;
    }

    private static List<Problem.Fault> faults(List<io.causerie.bot.Problem> problems) {
        return problems.stream()
                .map(problem -> new Problem.Fault(
                        problem.path(), problem.message(), problem.fix(), problem.line(), problem.column()))
                .toList();
    }

    private static JsonObject json(BotReading.Understood reading, Bots.Number number) {
        Bot bot = reading.bot();
        long expressions = bot.intents().values().stream()
                .mapToLong(intent -> bot.languages().stream()
                        .mapToLong(language -> intent.expressions(language).size())
                        .sum())
                .sum();
        JsonArrayBuilder warnings = Json.createArrayBuilder();
        reading.warnings().forEach(warning -> warnings.add(warning.toString()));
        return Json.createObjectBuilder()
                .add("bot", bot.slug())
                .add("version", number.version())
                .add(
                        "trained",
                        Json.createObjectBuilder()
                                .add("languages", Json.createArrayBuilder(bot.languages()))
                                .add("intents", bot.intents().size())
                                .add("expressions", expressions)
                                .add("entities", bot.entities().size())
                                .add("skills", bot.skills().size()))
                .add("warnings", warnings)
                .build();
    }
}
