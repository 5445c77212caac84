package io.causerie.api;

import io.causerie.bot.Json;
import io.causerie.conversation.Conversations;
import io.causerie.conversation.logbook.Entry;
import io.causerie.conversation.logbook.Logbook;
import io.causerie.login.Role;
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
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What the bot made of what a person said, turn by turn. */
@Path("conversations/{id}/turns")
@RequestScoped
@Produces({MediaType.APPLICATION_JSON, Problem.TYPE})
public class TurnResource {
    private static final int MOST = 50;

    @Inject
    Conversations conversations;

    @Inject
    Logbook logbook;

    @GET
    @RolesAllowed({Role.ADMIN, Role.AUTHOR, Role.AGENT, Role.VIEWER})
    @Operation(
            summary = "The turns of a conversation, newest first, fifty at a time; ?before= the last id of the page"
                    + " before; trace: how it went, where that is kept")
    public String turns(@PathParam("id") String id, @QueryParam("before") @DefaultValue("") String before) {
        conversations.find(id).orElseThrow(() -> Refused.notFound("There is no conversation " + id));
        return Json.write(Map.of(
                "turns",
                logbook.turns(id, before(before), MOST).stream()
                        .map(TurnResource::json)
                        .toList()));
    }

    private static long before(String text) {
        if (!text.matches("\\d{0,18}")) {
            throw new Refused(Problem.of(422, "before is no id: " + text, "Give the id of a turn, as in ?before=1205"));
        }
        return text.isEmpty() ? Long.MAX_VALUE : Long.parseLong(text);
    }

    private static Map<String, Object> json(Logbook.Turn turn) {
        Entry entry = turn.entry();
        var json = new LinkedHashMap<String, Object>();
        json.put("id", entry.id());
        json.put("at", entry.at().toString());
        json.put("heard", lower(entry.kind()));
        json.put("text", entry.words());
        json.put("language", entry.language());
        json.put("intent", entry.intent());
        json.put("confidence", entry.confidence() / 100.0);
        json.put("verdict", lower(entry.verdict()));
        json.put("skills", entry.skills());
        json.put("trace", turn.trace().orElse(null));
        return json;
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
