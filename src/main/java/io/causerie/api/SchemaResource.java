package io.causerie.api;

import io.causerie.bot.BotFile;
import io.causerie.login.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The JSON Schema of the bot file, for editors that complete and check while one types. */
@Path("schemas/bot-file-1")
@RequestScoped
public class SchemaResource {
    @GET
    @Produces("application/schema+json")
    @RolesAllowed({Role.ADMIN, Role.AUTHOR, Role.AGENT, Role.VIEWER})
    @Operation(summary = "The JSON Schema of the bot file, version 1")
    public String schema() {
        return BotFile.schema();
    }
}
