package io.causerie.api;

import io.causerie.bot.Json;
import io.causerie.login.Role;
import io.causerie.understanding.Quality;
import io.causerie.understanding.TrainedBots;
import io.causerie.understanding.TrainingJob;
import io.causerie.understanding.ValidationFile;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** How well a bot is trained: benchmarks and validations as jobs in the background, suggestions at once. */
@Path("bots/{bot}/training")
@RequestScoped
@Produces({MediaType.APPLICATION_JSON, Problem.TYPE})
public class TrainingResource {
    @Inject
    TrainedBots bots;

    @Inject
    Quality quality;

    @PathParam("bot")
    String slug;

    @Context
    UriInfo uri;

    @Context
    SecurityContext caller;

    @POST
    @Path("benchmark")
    @Recorded(Recorded.NOT)
    @RolesAllowed({Role.ADMIN, Role.AUTHOR})
    @Operation(summary = "Begins a cross-validation of the bot's expressions; answers with the job to look after")
    public Response benchmark() {
        return begun(quality.benchmark(bot().bot(), who()), "benchmark");
    }

    @POST
    @Path("validation")
    @Recorded(Recorded.NOT)
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({Role.ADMIN, Role.AUTHOR})
    @Operation(
            summary = "Begins to ask the bot the sentences of a CSV file: expression,intent[,language]; an empty intent"
                    + " means that nothing is to be understood")
    public Response validation(String csv) {
        TrainedBots.Trained bot = bot();
        ValidationFile.Reading file = ValidationFile.read(csv, bot.bot());
        if (!file.faults().isEmpty()) {
            throw new Refused(new Problem(422, "The validation file has faults", null, faults(file)));
        }
        return begun(quality.validation(bot, file.cases(), who()), "validation");
    }

    @GET
    @Path("suggestions")
    @RolesAllowed({Role.ADMIN, Role.AUTHOR, Role.VIEWER})
    @Operation(summary = "What an author may mend in the expressions; more after a benchmark")
    public String suggestions() {
        return Json.write(Map.of(
                "suggestions",
                quality.suggestions(bot().bot()).stream()
                        .map(TrainingJson::suggestion)
                        .toList()));
    }

    @GET
    @Path("jobs")
    @RolesAllowed({Role.ADMIN, Role.AUTHOR, Role.VIEWER})
    @Operation(summary = "Benchmarks and validations of the bot, the newest first")
    public String jobs() {
        return Json.write(Map.of(
                "jobs", quality.jobs(slug).stream().map(TrainingJson::brief).toList()));
    }

    @GET
    @Path("jobs/{id}")
    @RolesAllowed({Role.ADMIN, Role.AUTHOR, Role.VIEWER})
    @Operation(summary = "A job: its state, its progress and, when it is done, its report")
    public String job(@PathParam("id") String id) {
        return Json.write(TrainingJson.whole(quality.job(slug, id).orElseThrow(() -> unknown(id))));
    }

    @DELETE
    @Path("jobs/{id}")
    @Recorded(Recorded.NOT)
    @RolesAllowed({Role.ADMIN, Role.AUTHOR})
    @Operation(summary = "Cancels a job that waits or runs")
    public Response cancel(@PathParam("id") String id) {
        quality.job(slug, id).orElseThrow(() -> unknown(id));
        if (!quality.cancel(slug, id)) {
            throw new Refused(Problem.of(409, "The job has ended", "Only a job that waits or runs can be cancelled"));
        }
        return Response.noContent().build();
    }

    private TrainedBots.Trained bot() {
        return bots.live(slug).orElseThrow(() -> BotResource.unknown(slug));
    }

    private String who() {
        return caller.getUserPrincipal().getName();
    }

    private Response begun(Optional<TrainingJob> begun, String kind) {
        TrainingJob job = begun.orElseThrow(() -> new Refused(Problem.of(
                409, "A " + kind + " of this bot is under way", "Wait for it, or DELETE it under training/jobs")));
        UriBuilder place = uri.getBaseUriBuilder().path("bots").path(slug).path("training/jobs");
        return Response.accepted(Json.write(TrainingJson.whole(job)))
                .location(place.path(job.id()).build())
                .build();
    }

    private static List<Problem.Fault> faults(ValidationFile.Reading file) {
        return file.faults().stream()
                .map(fault -> new Problem.Fault("line " + fault.line(), fault.message(), fault.fix(), fault.line(), 1))
                .toList();
    }

    private Refused unknown(String id) {
        return Refused.notFound("Bot " + slug + " has no training job " + id);
    }
}
