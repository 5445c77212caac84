package io.causerie.api;

import io.causerie.login.Oneself;
import io.causerie.login.Person;
import io.causerie.login.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The account of whoever asks. */
@Path("me")
@RequestScoped
@RolesAllowed({Role.ADMIN, Role.AUTHOR, Role.AGENT, Role.VIEWER})
@Produces({MediaType.APPLICATION_JSON, Problem.TYPE})
public class MeResource {
    @Inject
    Oneself oneself;

    @Inject
    Caller caller;

    @GET
    @Operation(summary = "Who you are and what you may do")
    public String get() {
        Person person = caller.person();
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("name", person.name())
                .add(
                        "roles",
                        Json.createArrayBuilder(person.roles().stream().sorted().toList()));
        person.language().ifPresent(language -> json.add("language", language));
        return json.build().toString();
    }

    @PUT
    @Path("password")
    @Recorded(Recorded.NOT)
    @Operation(summary = "Changes your password and ends your sessions: present, wanted")
    public Response changePassword(String body) {
        caller.checkIsNoToken();
        Fields fields = Fields.read(body, Set.of("present", "wanted"));
        String present = fields.verbatim("present").orElse("");
        String wanted = fields.verbatim("wanted").orElse("");
        fields.check();
        Changed.check(oneself.changePassword(caller.actor(), present, wanted));
        return Response.noContent().build();
    }

    @PUT
    @Path("language")
    @Recorded(Recorded.NOT)
    @Operation(summary = "Chooses the language of the pages: language (en, fr)")
    public Response speak(String body) {
        Fields fields = Fields.read(body, Set.of("language"));
        String language = fields.text("language", "en or fr");
        fields.check();
        Changed.check(oneself.speak(caller.actor(), language));
        return Response.noContent().build();
    }
}
