package io.causerie.api;

import io.causerie.bot.Bots;
import io.causerie.bot.Environment;
import io.causerie.bot.Environments;
import io.causerie.bot.Json;
import io.causerie.channel.Channels;
import io.causerie.channel.Page;
import io.causerie.login.Role;
import io.causerie.understanding.TrainedBots;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Environments: which version answers where. */
@Path("bots/{bot}/environments")
@RequestScoped
@Produces({MediaType.APPLICATION_JSON, Problem.TYPE})
public class EnvironmentResource {
    private static final String CHOICES = "the number of a version, newest (follow every edit) or previous";

    @Inject
    Environments environments;

    @Inject
    TrainedBots trained;

    @Inject
    Channels channels;

    @Inject
    Notes notes;

    @GET
    @RolesAllowed({Role.ADMIN, Role.AUTHOR, Role.VIEWER})
    @Operation(summary = "The environments of a bot and the versions that answer there")
    public String list(@PathParam("bot") String slug) {
        return Json.write(Map.of(
                "environments", known(slug).stream().map(BotJson::environment).toList()));
    }

    @POST
    @Path("{environment}")
    @RolesAllowed({Role.ADMIN, Role.AUTHOR})
    @Recorded("bot.published")
    @Operation(
            summary =
                    "Publishes or rolls back: version (a number, newest to follow every edit, previous for the way back); makes the environment")
    public String point(
            @PathParam("bot") String slug,
            @PathParam("environment") String name,
            String body,
            @Context SecurityContext caller) {
        Slug.check("environment", name);
        List<Environment> before = known(slug);
        Fields fields = Fields.read(body, Set.of("version"));
        String choice = fields.text("version", CHOICES);
        if (name.equals(Environment.DRAFT)) {
            fields.fault("environment", "always is the newest version", "publish to another, such as production");
        }
        fields.check();
        String who = caller.getUserPrincipal().getName();
        if (choice.equals("newest")) {
            environments.follow(slug, name, who);
        } else {
            publish(number(slug, name, choice, before), name, who);
        }
        Environment now = environments.find(slug, name).orElseThrow();
        notes.add("version", now.version());
        if (now.follows()) {
            notes.add("follows", "newest");
        }
        return Json.write(BotJson.environment(now));
    }

    /** Trained first: what answered before answers until then. */
    private void publish(Bots.Number number, String name, String who) {
        if (trained.version(number).isEmpty() || !environments.publish(number, name, who)) {
            throw refused("is not kept: " + number.version(), "GET /api/v1/bots/" + number.bot() + "/versions");
        }
    }

    private static Bots.Number number(String slug, String name, String choice, List<Environment> known) {
        if (choice.equals("previous")) {
            return known.stream()
                    .filter(environment -> environment.name().equals(name))
                    .flatMapToInt(environment -> environment.before().stream())
                    .mapToObj(version -> new Bots.Number(slug, version))
                    .findFirst()
                    .orElseThrow(() -> refused("has no previous one in " + name, CHOICES));
        }
        if (!choice.matches("[0-9]{1,9}")) {
            throw refused("is not known: " + choice, CHOICES);
        }
        return new Bots.Number(slug, Integer.parseInt(choice));
    }

    @DELETE
    @Path("{environment}")
    @RolesAllowed({Role.ADMIN, Role.AUTHOR})
    @Recorded("bot.environment-removed")
    @Operation(summary = "Removes an environment; draft and production stay and follow the newest version")
    public Response remove(@PathParam("bot") String slug, @PathParam("environment") String name) {
        known(slug);
        List<String> used = channels.pages().stream()
                .filter(page -> page.bot().equals(slug) && page.environment().equals(name))
                .map(Page::id)
                .toList();
        if (!used.isEmpty() && !name.equals(Environment.PRODUCTION)) {
            throw new Refused(Problem.of(
                    409, "Pages answer from this environment: " + String.join(", ", used), "Give them another first"));
        }
        if (!environments.remove(slug, name)) {
            throw unknown(slug, name);
        }
        return Response.noContent().build();
    }

    private List<Environment> known(String slug) {
        List<Environment> known = environments.of(slug);
        if (known.isEmpty()) {
            throw BotResource.unknown(slug);
        }
        return known;
    }

    static Refused unknown(String slug, String environment) {
        return Refused.notFound("Bot " + slug + " has no environment " + environment + "; POST /api/v1/bots/" + slug
                + "/environments/" + environment + " makes it");
    }

    private static Refused refused(String message, String fix) {
        return new Refused(new Problem(
                422, "This version cannot be put there", null, List.of(new Problem.Fault("version", message, fix))));
    }
}
