package io.causerie.simulator;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Answers about an app: mainly where its webhooks go (Graph API, "App subscriptions"). */
final class AppDesk {
    private final World world;
    private final Handshake handshake;

    AppDesk(World world, Handshake handshake) {
        this.world = world;
        this.handshake = handshake;
    }

    GraphAnswer answer(GraphCall call, Token token, App app) {
        if (call.is("GET", "")) {
            return GraphAnswer.ok(Json.of("id", app.id, "name", app.name));
        }
        if (!call.edge().equals("subscriptions")) {
            return refused(GraphErrors.unknownPath(call.edge()));
        }
        if (token.kind() != Token.Kind.APP || !token.appId().equals(app.id)) {
            return refused(GraphErrors.appTokenNeeded());
        }
        return switch (call.method()) {
            case "POST" -> subscribe(call, app);
            case "DELETE" -> unsubscribe(call, app);
            default ->
                GraphAnswer.ok(Json.of(
                        "data",
                        app.subscription().stream().map(Subscription::json).collect(Json.toArray())));
        };
    }

    private GraphAnswer subscribe(GraphCall call, App app) {
        Check check = new Check();
        check.oneOf("", call.fields(), "object", List.of("page"));
        check.url("", call.fields(), "callback_url");
        check.required("", call.fields(), "verify_token");
        Set<String> fields = fields(call);
        Fields.unknown("fields", fields).ifPresent(check::fail);
        Optional<GraphError> refusal = check.outcome();
        if (refusal.isPresent()) {
            return refused(refusal.get());
        }
        Optional<Subscription> wanted = Subscription.to(call.text("callback_url"), call.text("verify_token"), fields);
        if (wanted.isEmpty()) {
            return refused(GraphErrors.badUrl("callback_url"));
        }
        Optional<String> failure = handshake.failure(wanted.get());
        if (failure.isPresent()) {
            return refused(GraphErrors.callbackFailed(failure.get()));
        }
        app.subscribe(wanted.get());
        return GraphAnswer.success();
    }

    private GraphAnswer unsubscribe(GraphCall call, App app) {
        Set<String> fields = fields(call);
        app.subscription().ifPresent(present -> {
            if (fields.isEmpty()) {
                app.unsubscribe();
            } else {
                app.subscribe(present.without(fields));
            }
        });
        return GraphAnswer.success();
    }

    /** Fields come as a comma-separated text or as a JSON array. */
    static Set<String> fields(GraphCall call, String name) {
        var listed = Json.texts(call.fields(), name);
        return listed.isEmpty() ? Fields.set(call.text(name)) : listed.stream().collect(Fields.inOrder());
    }

    private static Set<String> fields(GraphCall call) {
        return fields(call, "fields");
    }

    private GraphAnswer refused(GraphError error) {
        return GraphAnswer.refused(error, world.ids.trace());
    }
}
