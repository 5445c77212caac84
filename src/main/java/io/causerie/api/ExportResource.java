package io.causerie.api;

import io.causerie.bot.Bot;
import io.causerie.bot.Bots;
import io.causerie.bot.Environment;
import io.causerie.bot.Environments;
import io.causerie.login.Role;
import io.causerie.transfer.Exports;
import io.causerie.transfer.Format;
import io.causerie.understanding.TrainedBots;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Bots to take along. */
@Path("bots/{bot}/export")
@RequestScoped
public class ExportResource {
    @Inject
    Bots bots;

    @Inject
    Environments environments;

    @Inject
    TrainedBots trained;

    @GET
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({Role.ADMIN, Role.AUTHOR, Role.VIEWER})
    @Operation(
            summary =
                    "The bot as a file: format yaml (as it was saved), json, or csv (what it learns from); the newest, or what answers in an ?environment=")
    public Response export(
            @PathParam("bot") String slug,
            @QueryParam("format") @DefaultValue("yaml") String name,
            @QueryParam("environment") @DefaultValue(Environment.DRAFT) String environment) {
        Format format = Format.of(name).orElseThrow(() -> unknown(name));
        Environment known = environments
                .find(slug, environment)
                .orElseThrow(() -> BotResource.unknown(environments, slug, environment));
        StreamingOutput content = content(new Bots.Number(slug, known.version()), format);
        return Response.ok(content, format.mediaType())
                .header("Content-Disposition", "attachment; filename=\"" + slug + "." + format.word() + "\"")
                .build();
    }

    private StreamingOutput content(Bots.Number number, Format format) {
        if (format == Format.YAML) {
            String saved = bots.file(number).orElseThrow();
            return out -> out.write(saved.getBytes(StandardCharsets.UTF_8));
        }
        Bot bot = trained.version(number).orElseThrow().bot();
        return out -> {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            Exports.write(bot, format, writer);
        };
    }

    private static Refused unknown(String name) {
        return new Refused(new Problem(
                422,
                "Some fields are not right",
                null,
                List.of(new Problem.Fault("format", "is " + name, "write yaml, json or csv"))));
    }
}
