package io.causerie.api;

import io.causerie.bot.Bot;
import io.causerie.bot.BotDiff;
import io.causerie.bot.BotFile;
import io.causerie.bot.BotReading;
import io.causerie.bot.Bots;
import io.causerie.bot.Change;
import io.causerie.bot.Edit;
import io.causerie.bot.Json;
import io.causerie.bot.Version;
import io.causerie.login.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The versions of a bot: what was saved, when, by whom and why; what changed in between; the way back. */
@Path("bots/{bot}")
@RequestScoped
public class VersionResource {
    private static final int MOST = 100;
    private static final String ONLY_WHEN_ASKED_FOR = MediaType.TEXT_PLAIN + ";qs=0.5";

    @Inject
    Bots bots;

    @Inject
    Editor editor;

    @GET
    @Path("versions")
    @Produces({MediaType.APPLICATION_JSON, Problem.TYPE})
    @RolesAllowed({Role.ADMIN, Role.AUTHOR, Role.VIEWER})
    @Operation(summary = "Versions, newest first, a hundred at a time; ?before= a number")
    public String list(@PathParam("bot") String slug, @QueryParam("before") String before) {
        newest(slug);
        return Json.write(Map.of(
                "versions",
                bots.versions(slug, number("before", before, Integer.MAX_VALUE), MOST).stream()
                        .map(BotJson::version)
                        .toList()));
    }

    @GET
    @Path("versions/{version: [0-9]{1,9}}")
    @Produces({BotResource.YAML, Problem.TYPE})
    @RolesAllowed({Role.ADMIN, Role.AUTHOR, Role.VIEWER})
    @Operation(summary = "The bot file of a version as it was saved")
    public Response get(@PathParam("bot") String slug, @PathParam("version") int version) {
        return Response.ok(file(slug, version))
                .tag(Precondition.tag(new Bots.Number(slug, version)))
                .build();
    }

    @POST
    @Path("versions/{version: [0-9]{1,9}}/restore")
    @Produces({MediaType.APPLICATION_JSON, Problem.TYPE})
    @RolesAllowed({Role.ADMIN, Role.AUTHOR})
    @Recorded("bot.restored")
    @Operation(summary = "Saves an earlier version again as the newest")
    public Response restore(
            @PathParam("bot") String slug,
            @PathParam("version") int version,
            @Context HttpHeaders headers,
            @Context SecurityContext caller) {
        Edit edit = Edit.of(slug, file(slug, version), caller.getUserPrincipal().getName());
        return editor.save(
                edit.because("As version " + version).bringingBack(version).basedOn(Precondition.base(headers)));
    }

    @POST
    @Path("undo")
    @Produces({MediaType.APPLICATION_JSON, Problem.TYPE})
    @RolesAllowed({Role.ADMIN, Role.AUTHOR})
    @Recorded("bot.undone")
    @Operation(summary = "Takes the newest edit back; again, the one before it")
    public Response undo(@PathParam("bot") String slug, @Context HttpHeaders headers, @Context SecurityContext caller) {
        Version newest = bots.version(newest(slug)).orElseThrow();
        int edited = newest.sameAs().orElse(newest.number().version());
        Version before = bots.versions(slug, edited, 1).stream()
                .findFirst()
                .orElseThrow(() -> new Refused(
                        Problem.of(409, "There is nothing to undo", "No version before " + edited + " is kept")));
        return restore(slug, before.number().version(), headers, caller);
    }

    @GET
    @Path("diff")
    @Produces({MediaType.APPLICATION_JSON, Problem.TYPE})
    @RolesAllowed({Role.ADMIN, Role.AUTHOR, Role.VIEWER})
    @Operation(summary = "What is different between two versions: ?from= and ?to=; the last edit when left out")
    public String diff(@PathParam("bot") String slug, @QueryParam("from") String from, @QueryParam("to") String to) {
        return Json.write(Map.of(
                "changes", changes(slug, from, to).stream().map(BotJson::change).toList()));
    }

    @GET
    @Path("diff")
    @Produces(ONLY_WHEN_ASKED_FOR)
    @RolesAllowed({Role.ADMIN, Role.AUTHOR, Role.VIEWER})
    @Operation(summary = "What is different between two versions, in words for people")
    public String readableDiff(
            @PathParam("bot") String slug, @QueryParam("from") String from, @QueryParam("to") String to) {
        return changes(slug, from, to).stream().map(change -> change + "\n").collect(Collectors.joining());
    }

    private List<Change> changes(String slug, String from, String to) {
        int last = number("to", to, newest(slug).version());
        return BotDiff.between(bot(slug, number("from", from, last - 1)), bot(slug, last));
    }

    private static int number(String field, String text, int otherwise) {
        if (text != null && !text.matches("[0-9]{1,9}")) {
            var fault = new Problem.Fault(field, "is no number of a version: " + text, "such as 7");
            throw new Refused(new Problem(422, "A number cannot be read", null, List.of(fault)));
        }
        return text == null ? otherwise : Integer.parseInt(text);
    }

    private Bot bot(String slug, int version) {
        return ((BotReading.Understood) BotFile.read(file(slug, version))).bot();
    }

    private Bots.Number newest(String slug) {
        return bots.newest(slug).orElseThrow(() -> BotResource.unknown(slug));
    }

    private String file(String slug, int version) {
        newest(slug);
        return bots.file(new Bots.Number(slug, version))
                .orElseThrow(() -> Refused.notFound("Version " + version + " of bot " + slug
                        + " is not kept; GET /api/v1/bots/" + slug + "/versions lists those that are"));
    }
}
