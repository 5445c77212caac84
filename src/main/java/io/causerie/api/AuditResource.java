package io.causerie.api;

import io.causerie.login.Audit;
import io.causerie.login.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Who changed what, when, and from where. */
@Path("audit")
@RequestScoped
@RolesAllowed(Role.ADMIN)
@Produces({MediaType.APPLICATION_JSON, Problem.TYPE})
public class AuditResource {
    private static final int MOST = 100;

    @Inject
    Audit audit;

    @GET
    @Operation(
            summary =
                    "The audit trail, newest first, a hundred at a time; ?text= (whole words), ?who=, ?from= and ?to= (ISO 8601), ?before= (an id)")
    public String search(
            @QueryParam("text") @DefaultValue("") String text,
            @QueryParam("who") String who,
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @QueryParam("before") Long before) {
        Audit.Search search = new Audit.Search(
                text, Optional.ofNullable(who), time("from", from), time("to", to), Optional.ofNullable(before));
        JsonArrayBuilder list = Json.createArrayBuilder();
        audit.search(search, MOST).forEach(entry -> list.add(json(entry)));
        return Json.createObjectBuilder().add("entries", list).build().toString();
    }

    private static Optional<Instant> time(String field, String text) {
        try {
            return Optional.ofNullable(text).map(Instant::parse);
        } catch (DateTimeParseException e) {
            throw new Refused(Problem.of(
                    422, "The time cannot be read: " + text, field + " is ISO 8601, as in 2026-01-31T09:00:00Z"));
        }
    }

    private static JsonObjectBuilder json(Audit.Entry entry) {
        return Json.createObjectBuilder()
                .add("id", entry.id())
                .add("at", entry.at().toString())
                .add("who", entry.who())
                .add("from", entry.address())
                .add("action", entry.action())
                .add("subject", entry.subject())
                .add("detail", entry.detail());
    }
}
