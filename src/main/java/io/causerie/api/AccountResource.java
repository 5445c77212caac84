package io.causerie.api;

import io.causerie.login.AccountChange;
import io.causerie.login.AccountInfo;
import io.causerie.login.AccountWish;
import io.causerie.login.People;
import io.causerie.login.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The people who may enter. */
@Path("accounts")
@RequestScoped
@RolesAllowed(Role.ADMIN)
@Produces({MediaType.APPLICATION_JSON, Problem.TYPE})
public class AccountResource {
    @Inject
    People people;

    @Inject
    Caller caller;

    @GET
    @Operation(summary = "All accounts, by name")
    public String list() {
        JsonArrayBuilder list = Json.createArrayBuilder();
        people.list().forEach(account -> list.add(json(account)));
        return Json.createObjectBuilder().add("accounts", list).build().toString();
    }

    @GET
    @Path("{name}")
    @Operation(summary = "An account; never its password")
    public String get(@PathParam("name") String name) {
        return json(people.find(name).orElseThrow(() -> unknown(name))).build().toString();
    }

    @PUT
    @Path("{name}")
    @Recorded(Recorded.NOT)
    @Operation(
            summary =
                    "Makes or changes an account: password (kept when missing), roles (admin, author, agent, viewer), disabled")
    public Response put(@PathParam("name") String name, String body) {
        caller.checkIsNoToken();
        Fields fields = Fields.read(body, Set.of("password", "roles", "disabled"));
        AccountWish wish = new AccountWish(
                fields.verbatim("password"), Set.copyOf(fields.texts("roles")), fields.flag("disabled"));
        fields.check();
        AccountChange change = people.save(caller.actor(), name, wish);
        AccountChange.Saved saved = Changed.saved(change);
        return Response.status(saved.fresh() ? 201 : 200)
                .entity(json(saved.account()).build().toString())
                .build();
    }

    @DELETE
    @Path("{name}")
    @Recorded(Recorded.NOT)
    @Operation(summary = "Removes an account, its tokens and its sessions")
    public Response delete(@PathParam("name") String name) {
        caller.checkIsNoToken();
        if (people.find(name).isEmpty()) {
            throw unknown(name);
        }
        Changed.check(people.remove(caller.actor(), name));
        return Response.noContent().build();
    }

    @DELETE
    @Path("{name}/hold")
    @Recorded(Recorded.NOT)
    @Operation(summary = "Forgets the wrong passwords of an account, so that the person need not wait")
    public Response unlock(@PathParam("name") String name) {
        if (!people.unlock(caller.actor(), name)) {
            throw unknown(name);
        }
        return Response.noContent().build();
    }

    private static Refused unknown(String name) {
        return Refused.notFound("There is no account " + name);
    }

    private static JsonObjectBuilder json(AccountInfo account) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("name", account.name())
                .add("local", account.local())
                .add(
                        "roles",
                        Json.createArrayBuilder(
                                account.roles().stream().sorted().toList()))
                .add("disabled", account.disabled());
        account.confirmedAt().ifPresent(at -> json.add("confirmedAt", at.toString()));
        account.madeAt().ifPresent(at -> json.add("madeAt", at.toString()));
        account.seenAt().ifPresent(at -> json.add("seenAt", at.toString()));
        account.heldUntil().ifPresent(until -> json.add("heldUntil", until.toString()));
        return json;
    }
}
