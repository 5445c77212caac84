package io.causerie.graph;

import io.causerie.channel.PageAccess;
import io.causerie.graph.PageReply.Denied;
import io.causerie.graph.PageReply.Given;
import io.causerie.graph.PageReply.Unavailable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.faulttolerance.exceptions.FaultToleranceException;

/** What an operator asks about a page and changes at it. Every call waits for Meta and may be repeated. */
@ApplicationScoped
public class PageApi {

    private PageCalls calls;
    private GraphConnection graph;

    PageApi() {}

    @Inject
    PageApi(PageCalls calls, GraphConnection graph) {
        this.calls = calls;
        this.graph = graph;
    }

    /** Whom a token speaks for. */
    public record Identity(String id, String name) {}

    /** The page behind the token: the way to tell whether a token is good, and whose it is. */
    public PageReply<Identity> identity(PageAccess page) {
        return ask(page, "/me", "fields=id,name", null, json -> Optional.ofNullable(Json.text(json, "id"))
                .map(id -> new Identity(id, Json.text(json, "name"))));
    }

    /** The apps that hear of the page: app id to the fields it is subscribed to. */
    public PageReply<Map<String, List<String>>> subscriptions(PageAccess page) {
        return ask(page, subscribedApps(page), "", null, json -> Optional.of(apps(json)));
    }

    /** Makes this app hear of exactly these fields; what Meta was told before is replaced. */
    public PageReply<List<String>> subscribe(PageAccess page, List<String> fields) {
        String list = URLEncoder.encode(String.join(",", fields), StandardCharsets.UTF_8);
        return ask(page, subscribedApps(page), "subscribed_fields=" + list, "", json -> done(json)
                .map(yes -> List.copyOf(fields)));
    }

    /** Sets properties of the Messenger profile; at most ten calls in ten minutes for a page. */
    public PageReply<String> profile(PageAccess page, String json) {
        return ask(
                page, "/me/messenger_profile", "", json, answer -> done(answer).map(yes -> json));
    }

    private <T> PageReply<T> ask(
            PageAccess page, String path, String query, String body, Function<JsonObject, Optional<T>> reading) {
        Credentials credentials = graph.credentials(page);
        if (!credentials.usable()) {
            return new Denied<>(GraphErrors.unusableToken());
        }
        try {
            return reply(calls.call(credentials, path, query, body), reading);
        } catch (IOException | FaultToleranceException e) {
            return new Unavailable<>(e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage());
        }
    }

    private static <T> PageReply<T> reply(Answer answer, Function<JsonObject, Optional<T>> reading) {
        JsonObject json = Json.parse(answer.body()).orElse(JsonValue.EMPTY_JSON_OBJECT);
        Optional<GraphError> error = GraphErrors.error(answer.status(), json);
        if (error.isPresent()) {
            return new Denied<>(error.get());
        }
        return (answer.ok() ? reading.apply(json) : Optional.<T>empty())
                .<PageReply<T>>map(Given::new)
                .orElseGet(() -> new Unavailable<>("HTTP " + answer.status() + " with an answer of another kind"));
    }

    private static String subscribedApps(PageAccess page) {
        return "/" + GraphConnection.pageOf(page) + "/subscribed_apps";
    }

    private static Map<String, List<String>> apps(JsonObject json) {
        Map<String, List<String>> apps = new LinkedHashMap<>();
        JsonArray data = json.get("data") instanceof JsonArray list ? list : JsonValue.EMPTY_JSON_ARRAY;
        for (JsonValue value : data) {
            if (value instanceof JsonObject app && Json.text(app, "id") != null) {
                apps.put(Json.text(app, "id"), fields(app));
            }
        }
        return apps;
    }

    private static List<String> fields(JsonObject app) {
        JsonArray fields = app.get("subscribed_fields") instanceof JsonArray list ? list : JsonValue.EMPTY_JSON_ARRAY;
        return fields.stream()
                .filter(JsonString.class::isInstance)
                .map(field -> ((JsonString) field).getString())
                .toList();
    }

    /** Meta says it in two ways, and one of them in two types. */
    private static Optional<Boolean> done(JsonObject json) {
        boolean done = Json.flag(json, "success") || "success".equals(Json.text(json, "result"));
        return done ? Optional.of(true) : Optional.empty();
    }
}
