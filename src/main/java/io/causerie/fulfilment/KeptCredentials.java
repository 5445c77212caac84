package io.causerie.fulfilment;

import io.causerie.channel.Secrets;
import io.causerie.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** The credentials of this house, sealed at rest. */
@ApplicationScoped
public class KeptCredentials {
    @Inject
    Sql sql;

    @Inject
    Secrets secrets;

    /** True when they are new. */
    @Transactional
    public boolean save(Credentials credentials) {
        boolean fresh = !remove(credentials.name());
        sql.change(
                "insert into web_credentials (name, hosts, proof) values (?, ?, ?)",
                credentials.name(),
                String.join(" ", credentials.hosts()),
                secrets.seal(place(credentials.name()), write(credentials.proof())));
        return fresh;
    }

    /** False when there are none of this name. */
    @Transactional
    public boolean remove(String name) {
        return sql.change("delete from web_credentials where name = ?", name) > 0;
    }

    @Transactional
    public Optional<Credentials> find(String name) {
        return sql
                .rows("select name, hosts, proof from web_credentials where name = ?", this::credentials, name)
                .stream()
                .findFirst();
    }

    @Transactional
    public List<Credentials> all() {
        return sql.rows("select name, hosts, proof from web_credentials order by name", this::credentials);
    }

    private Credentials credentials(ResultSet row) throws SQLException {
        String name = row.getString("name");
        return new Credentials(
                name,
                List.of(row.getString("hosts").split(" ")),
                read(Json.object(secrets.open(place(name), row.getString("proof")))));
    }

    private static String place(String name) {
        return "credentials/" + name;
    }

    private static String write(Credentials.Proof proof) {
        var json = Json.object();
        if (proof instanceof Credentials.Basic basic) {
            json.add("user", basic.user()).add("password", basic.password());
        } else if (proof instanceof Credentials.Header header) {
            json.add("header", header.header()).add("value", header.value());
        } else if (proof instanceof Credentials.Client client) {
            json.add("tokenUrl", client.tokenUrl())
                    .add("clientId", client.id())
                    .add("clientSecret", client.secret())
                    .add("scope", client.scope());
        }
        return json.build().toString();
    }

    private static Credentials.Proof read(JsonObject json) {
        if (json.containsKey("user")) {
            return new Credentials.Basic(json.getString("user"), json.getString("password"));
        }
        return json.containsKey("header")
                ? new Credentials.Header(json.getString("header"), json.getString("value"))
                : new Credentials.Client(
                        json.getString("tokenUrl"),
                        json.getString("clientId"),
                        json.getString("clientSecret"),
                        json.getString("scope"));
    }
}
