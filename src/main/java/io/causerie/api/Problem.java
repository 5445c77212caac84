package io.causerie.api;

import io.causerie.login.Strangers;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;

/** A refusal in the words of RFC 9457; each fault names its field and how to mend it. */
record Problem(int status, String title, String detail, List<Fault> faults) {
    static final String TYPE = "application/problem+json";

    /** One thing that is wrong; line and column are 0 where the input has none. */
    record Fault(String field, String message, String fix, int line, int column) {
        Fault(String field, String message, String fix) {
            this(field, message, fix, 0, 0);
        }
    }

    /** The faults of a bot file. */
    static List<Fault> faults(List<io.causerie.bot.Problem> problems) {
        return problems.stream()
                .map(problem ->
                        new Fault(problem.path(), problem.message(), problem.fix(), problem.line(), problem.column()))
                .toList();
    }

    static Problem of(int status, String title, String detail) {
        return new Problem(status, title, detail, List.of());
    }

    /** To a stranger, with the challenge that makes clients offer a password. */
    static Response signIn() {
        return signIn("HTTP Basic with the name and password of an account, or a token as Bearer");
    }

    static Response signIn(String detail) {
        return Response.fromResponse(of(401, "Sign in first", detail).response())
                .header("WWW-Authenticate", "Basic realm=\"Causerie\", charset=\"UTF-8\", Bearer realm=\"Causerie\"")
                .build();
    }

    /** To somebody who may come back after that. */
    Response response(long secondsToWait) {
        return Response.fromResponse(response())
                .header("Retry-After", secondsToWait)
                .build();
    }

    /** To an address that got it wrong too often. */
    static Response tooMany(Duration wait) {
        return of(429, "Too many attempts", "Too much from this address was wrong; wait before the next attempt")
                .response(Strangers.seconds(wait));
    }

    /** To somebody who is known, with the same words whether this room or the server saw it. */
    static Response notAllowed() {
        return of(403, "Not allowed", "This account has none of the roles this needs")
                .response();
    }

    Response response() {
        return Response.status(status).type(TYPE).entity(json().toString()).build();
    }

    private JsonObject json() {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("type", "about:blank")
                .add("title", title)
                .add("status", status);
        if (detail != null) {
            json.add("detail", detail);
        }
        if (!faults.isEmpty()) {
            JsonArrayBuilder errors = Json.createArrayBuilder();
            faults.forEach(fault -> errors.add(json(fault)));
            json.add("errors", errors);
        }
        return json.build();
    }

    private static JsonObjectBuilder json(Fault fault) {
        JsonObjectBuilder json =
                Json.createObjectBuilder().add("field", fault.field()).add("message", fault.message());
        if (fault.fix() != null) {
            json.add("fix", fault.fix());
        }
        return fault.line() == 0 ? json : json.add("line", fault.line()).add("column", fault.column());
    }
}
