package io.causerie.api;

import io.causerie.bot.Bots;
import io.causerie.bot.Edit;
import io.causerie.bot.Json;
import io.causerie.login.Role;
import io.causerie.transfer.Imported;
import io.causerie.transfer.Imports;
import io.causerie.transfer.Terms;
import io.causerie.understanding.TrainedBots;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Bots from elsewhere: saved like a bot file as a new version, and answered with the account of what came in. */
@Path("bots/{bot}/import")
@RequestScoped
@Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_PLAIN, Problem.TYPE})
@RolesAllowed({Role.ADMIN, Role.AUTHOR})
public class ImportResource {
    @Inject
    Bots bots;

    @Inject
    TrainedBots trained;

    @Inject
    Editor editor;

    @Context
    SecurityContext caller;

    @Context
    HttpHeaders headers;

    @POST
    @Recorded("bot.imported")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary =
                    "Imports a bot file, an SAP Conversational AI archive (zip), a data set, a CSV or JSON list, or an FAQ",
            description =
                    "Told apart by content. Lists and data sets are added to the bot; bot files and archives replace it.")
    public Response body(@PathParam("bot") String slug, @BeanParam ImportWish wish, InputStream body)
            throws IOException {
        return answer(slug, wish, body);
    }

    @POST
    @Recorded("bot.imported")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "The same from a form: the first part with a file name is read")
    public Response form(@PathParam("bot") String slug, @BeanParam ImportWish wish, List<EntityPart> parts)
            throws IOException {
        EntityPart file = parts.stream()
                .filter(part -> part.getFileName().isPresent())
                .findFirst()
                .orElseThrow(() -> new Refused(Problem.of(
                        422,
                        "There is no file in the form",
                        "Send a part with a file name, as curl -F file=@bot.zip does")));
        return answer(slug, wish, file.getContent());
    }

    private Response answer(String slug, ImportWish wish, InputStream source) throws IOException {
        Slug.check("bot", slug);
        Optional<Bots.Number> newest = bots.newest(slug);
        Terms terms = wish.terms(slug, newest.flatMap(trained::version).map(TrainedBots.Trained::bot));
        Imported imported = Imports.read(source, terms);
        if (imported instanceof Imported.Read read) {
            return read(read, wish, newest);
        }
        throw new Refused(
                imported instanceof Imported.Refused refused
                        ? unreadable(refused)
                        : faulty((Imported.Faulty) imported));
    }

    private Response read(Imported.Read read, ImportWish wish, Optional<Bots.Number> newest) {
        var json = new LinkedHashMap<String, Object>();
        json.put("bot", read.bot().slug());
        json.put("dryRun", wish.dryRun);
        if (wish.dryRun) {
            json.put("file", read.file());
        } else {
            json.put("version", (long) stored(read, wish.note, newest).version());
        }
        json.put("warnings", read.warnings().stream().map(Object::toString).toList());
        json.put("report", read.report().asMap());
        boolean text = MediaType.TEXT_PLAIN_TYPE.equals(
                headers.getAcceptableMediaTypes().get(0));
        return Response.status(newest.isEmpty() && !wish.dryRun ? 201 : 200)
                .type(text ? "text/plain; charset=utf-8" : MediaType.APPLICATION_JSON)
                .entity(text ? read.report().text() : Json.write(json))
                .build();
    }

    /** What was added to a version is saved only while that is the newest; otherwise the edit in between would be lost. */
    private Bots.Number stored(Imported.Read read, String note, Optional<Bots.Number> newest) {
        OptionalInt wished = Precondition.base(headers);
        OptionalInt base = wished.isPresent()
                ? wished
                : OptionalInt.of(newest.map(Bots.Number::version).orElse(0));
        Edit edit = Edit.of(
                read.bot().slug(), read.file(), caller.getUserPrincipal().getName());
        return editor.store(edit.because(note).basedOn(base)).number();
    }

    private static Problem unreadable(Imported.Refused refused) {
        return new Problem(
                422,
                "The file cannot be imported",
                null,
                List.of(new Problem.Fault(refused.place(), refused.message(), refused.fix())));
    }

    private static Problem faulty(Imported.Faulty faulty) {
        return new Problem(422, "The bot file has faults", null, Problem.faults(faulty.problems()));
    }
}
