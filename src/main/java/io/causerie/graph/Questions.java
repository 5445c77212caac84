package io.causerie.graph;

import io.causerie.channel.PageAccess;
import io.causerie.graph.PageReply.Denied;
import io.causerie.graph.PageReply.Given;
import io.causerie.graph.PageReply.Unavailable;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.eclipse.microprofile.faulttolerance.exceptions.FaultToleranceException;

/** Asks, waits, and names what came back: a yes that can be read, Meta's no, or nothing of use. */
final class Questions {
    private final PageCalls calls;

    Questions(PageCalls calls) {
        this.calls = calls;
    }

    /** A question; {@code query} without any secret but one that Meta takes nowhere else. */
    record Question(String method, String path, String query, String body) {
        static Question get(String path, String query) {
            return new Question("GET", path, query, null);
        }

        static Question post(String path, String query, String body) {
            return new Question("POST", path, query, body);
        }

        static Question delete(String path, String query, String body) {
            return new Question("DELETE", path, query, body);
        }
    }

    <T> PageReply<T> ask(PageAccess as, Question question, Function<JsonObject, Optional<T>> reading) {
        return ask(as, question, (json, answer) -> reading.apply(json));
    }

    <T> PageReply<T> ask(PageAccess as, Question question, BiFunction<JsonObject, Answer, Optional<T>> reading) {
        Credentials credentials = Credentials.of(as);
        if (!credentials.usable()) {
            return new Denied<>(GraphErrors.unusableToken());
        }
        try {
            return reply(calls.call(credentials, question), reading);
        } catch (IOException | FaultToleranceException e) {
            return new Unavailable<>(e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage());
        }
    }

    private static <T> PageReply<T> reply(Answer answer, BiFunction<JsonObject, Answer, Optional<T>> reading) {
        JsonObject json = Json.parse(answer.body()).orElse(JsonValue.EMPTY_JSON_OBJECT);
        Optional<GraphError> error = GraphErrors.error(answer.status(), json);
        if (error.isPresent()) {
            return new Denied<>(error.get());
        }
        return (answer.ok() ? reading.apply(json, answer) : Optional.<T>empty())
                .<PageReply<T>>map(Given::new)
                .orElseGet(() -> new Unavailable<>("HTTP " + answer.status() + " with an answer of another kind"));
    }

    /** Meta says it in two ways, and one of them in two types. */
    static Optional<Boolean> done(JsonObject json) {
        boolean done = Json.flag(json, "success") || "success".equals(Json.text(json, "result"));
        return done ? Optional.of(true) : Optional.empty();
    }
}
