package io.causerie.api;

import io.causerie.bot.Json;
import io.causerie.conversation.person.PersonalData;
import io.causerie.login.Audit;
import io.causerie.login.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** A person who wrote to a page: what is held about them, and its end. */
@Path("people/{page}/{person}")
@RequestScoped
@Produces({MediaType.APPLICATION_JSON, Problem.TYPE})
public class PersonResource {
    private static final int SHOWN = 4;

    @PathParam("page")
    String page;

    @PathParam("person")
    String person;

    @Inject
    PersonalData data;

    @Inject
    Audit audit;

    @Inject
    Caller caller;

    @GET
    @Path("export")
    @RolesAllowed(Role.ADMIN)
    @Operation(summary = "All that is held about a person of a page, by table")
    public String export() {
        var held = data.of(page, person);
        if (held.isEmpty()) {
            throw unknown();
        }
        record("person.exported", "");
        var told = new LinkedHashMap<String, Object>();
        told.put("page", page);
        told.put("person", person);
        told.put("held", held);
        return Json.write(told);
    }

    @DELETE
    @RolesAllowed(Role.ADMIN)
    @Recorded(Recorded.NOT)
    @Operation(summary = "Erases all that is held about a person of a page; it cannot be undone")
    public String erase() {
        Map<String, Integer> erased = data.erase(page, person);
        if (erased.isEmpty()) {
            throw unknown();
        }
        int rows = erased.values().stream().mapToInt(Integer::intValue).sum();
        record("person.erased", " rows=" + rows);
        return Json.write(Map.of("erased", erased));
    }

    /** The trail must not keep whom it was about: only the end of the id, by which agents see people too. */
    private void record(String action, String detail) {
        String end = person.substring(Math.max(0, person.length() - SHOWN));
        audit.record(caller.actor(), action, "pages/" + page, "person=…" + end + detail);
    }

    private Refused unknown() {
        return Refused.notFound("Nothing is held about a person " + person + " of the page " + page);
    }
}
