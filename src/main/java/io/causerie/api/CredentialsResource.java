package io.causerie.api;

import io.causerie.fulfilment.Credentials;
import io.causerie.fulfilment.KeptCredentials;
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
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What bots show to web services; a bot file names it and never holds it. */
@Path("credentials")
@RequestScoped
@Produces({MediaType.APPLICATION_JSON, Problem.TYPE})
public class CredentialsResource {
    private static final Set<String> KNOWN = Set.of(
            "type", "hosts", "user", "password", "header", "value", "tokenUrl", "clientId", "clientSecret", "scope");

    @Inject
    KeptCredentials credentials;

    @GET
    @RolesAllowed({Role.ADMIN, Role.AUTHOR, Role.VIEWER})
    @Operation(summary = "The names of all credentials, their types and their hosts; never their secrets")
    public String list() {
        JsonArrayBuilder list = Json.createArrayBuilder();
        credentials.all().forEach(one -> list.add(json(one)));
        return Json.createObjectBuilder().add("credentials", list).build().toString();
    }

    @PUT
    @Recorded("credentials.saved")
    @Path("{name}")
    @RolesAllowed(Role.ADMIN)
    @Operation(
            summary =
                    "Keeps credentials: type (basic: user, password; header: header, value; oauth2: tokenUrl, clientId, "
                            + "clientSecret, scope), hosts (the only ones they are shown to, such as erp.example.com or *.corp.example)")
    public Response put(@PathParam("name") String name, String body) {
        Fields fields = Fields.read(body, KNOWN);
        if (!name.matches("[A-Za-z_][A-Za-z0-9_-]{0,99}")) {
            fields.fault("name", "cannot be named in a bot file", "start with a letter; then letters, digits, - and _");
        }
        Credentials fresh = new Credentials(name, hosts(fields), proof(fields));
        fields.check();
        return Response.status(credentials.save(fresh) ? 201 : 200)
                .entity(json(fresh).build().toString())
                .build();
    }

    @DELETE
    @Recorded("credentials.removed")
    @Path("{name}")
    @RolesAllowed(Role.ADMIN)
    @Operation(summary = "Forgets credentials; bots that name them fail from then on")
    public Response delete(@PathParam("name") String name) {
        if (!credentials.remove(name)) {
            throw Refused.notFound("There are no credentials named " + name);
        }
        return Response.noContent().build();
    }

    private static List<String> hosts(Fields fields) {
        List<String> hosts = fields.texts("hosts");
        if (hosts.isEmpty()) {
            fields.fault("hosts", "is missing", "list the hosts they may be shown to, as in [\"erp.example.com\"]");
        }
        hosts.stream()
                .filter(host -> !host.matches("(\\*\\.)?[a-z0-9.:-]+"))
                .forEach(host -> fields.fault(
                        "hosts", "holds no host: " + host, "write names such as erp.example.com or *.corp.example"));
        return hosts;
    }

    private static Credentials.Proof proof(Fields fields) {
        String type = fields.text("type", "basic, header or oauth2");
        switch (type) {
            case "basic":
                return new Credentials.Basic(
                        fields.text("user", "who calls"), fields.text("password", "what proves it"));
            case "header":
                return new Credentials.Header(header(fields), fields.text("value", "the secret"));
            case "oauth2":
                return new Credentials.Client(
                        address(fields),
                        fields.text("clientId", "as the token server knows the client"),
                        fields.text("clientSecret", "as the token server gave it"),
                        fields.optional("scope").orElse(""));
            default:
                fields.fault("type", "is not known: " + type, "basic, header or oauth2");
                return new Credentials.Basic("", "");
        }
    }

    private static String header(Fields fields) {
        String header = fields.text("header", "the header's name, such as X-Api-Key");
        if (!header.isEmpty() && !header.matches("[A-Za-z0-9-]+")) {
            fields.fault("header", "is no header name", "letters, digits and -");
        }
        return header;
    }

    private static String address(Fields fields) {
        String url = fields.text("tokenUrl", "the token server's address");
        if (!url.isEmpty() && !url.matches("https?://[^\\s@]+")) {
            fields.fault("tokenUrl", "is no web address", "it starts with https:// and holds no user");
        }
        return url;
    }

    private static JsonObjectBuilder json(Credentials credentials) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("name", credentials.name())
                .add("hosts", Json.createArrayBuilder(credentials.hosts()));
        if (credentials.proof() instanceof Credentials.Basic basic) {
            return json.add("type", "basic").add("user", basic.user());
        }
        if (credentials.proof() instanceof Credentials.Header header) {
            return json.add("type", "header").add("header", header.header());
        }
        Credentials.Client client = (Credentials.Client) credentials.proof();
        return json.add("type", "oauth2")
                .add("tokenUrl", client.tokenUrl())
                .add("clientId", client.id())
                .add("scope", client.scope());
    }
}
