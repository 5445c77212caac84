package io.causerie.simulator;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.Optional;

/** Answers about tokens: whose they are, which pages they open, and an app's own token for its secret. */
final class TokenDesk {
    private static final int SIXTY_DAYS = 5_183_944;
    private final World world;

    TokenDesk(World world) {
        this.world = world;
    }

    GraphAnswer exchange(GraphCall call) {
        if (!call.is("GET", "access_token") && !call.is("POST", "access_token")) {
            return refused(GraphErrors.unknownPath("oauth/" + call.edge()));
        }
        Optional<App> app = world.app(call.text("client_id"));
        if (app.isEmpty()) {
            return refused(GraphErrors.unknownApp());
        }
        if (!Signatures.same(app.get().secret, call.text("client_secret"))) {
            return refused(GraphErrors.wrongSecret());
        }
        return switch (call.text("grant_type")) {
            case "client_credentials" ->
                GraphAnswer.ok(Json.of("access_token", app.get().token(), "token_type", "bearer"));
            case "fb_exchange_token" -> lengthened(call.text("fb_exchange_token"), app.get());
            default ->
                refused(GraphErrors.invalid(
                        "Param grant_type must be client_credentials or fb_exchange_token in the simulator"));
        };
    }

    /** The same token: here none of them ends by time. */
    private GraphAnswer lengthened(String value, App app) {
        Optional<Token> token = world.token(value).filter(each -> each.appId().equals(app.id));
        if (token.isEmpty()) {
            return refused(GraphErrors.tokenBroken());
        }
        return token.get()
                .refusal()
                .map(this::refused)
                .orElseGet(() -> GraphAnswer.ok(
                        Json.of("access_token", value, "token_type", "bearer", "expires_in", SIXTY_DAYS)));
    }

    /** {@code asker} must be the app's own token. */
    GraphAnswer debug(GraphCall call, Token asker) {
        if (asker.kind() != Token.Kind.APP) {
            return refused(GraphErrors.invalid("(#100) You must provide an app access token, or a user access token"
                    + " that is an owner or developer of the app"));
        }
        Optional<Token> token = world.token(call.text("input_token"));
        if (token.isEmpty()) {
            JsonObject error = Json.of("code", 190, "message", "The access token could not be decrypted");
            return GraphAnswer.ok(Json.of("data", Json.of("error", error, "is_valid", false, "scopes", Json.list())));
        }
        return GraphAnswer.ok(Json.of("data", described(token.get())));
    }

    private JsonObject described(Token token) {
        boolean valid = token.state() == Token.State.VALID;
        GraphError error = token.state().error();
        return Json.of(
                "app_id",
                token.appId(),
                "type",
                token.kind().name(),
                "application",
                world.app(token.appId()).orElseThrow().name,
                "expires_at",
                0,
                "data_access_expires_at",
                0,
                "is_valid",
                valid,
                "error",
                valid ? null : Json.of("code", 190, "message", error.message(), "subcode", error.subcode()),
                "profile_id",
                token.pageId().isEmpty() ? null : token.pageId(),
                "scopes",
                Json.list((Object[]) (token.kind() == Token.Kind.APP ? "" : token.scopes()).split(",")));
    }

    GraphAnswer me(GraphCall call, Token token) {
        if (call.is("GET", "")) {
            return GraphAnswer.ok(Json.of("id", "900000000000003", "name", "Page Owner"));
        }
        if (!call.is("GET", "accounts")) {
            return refused(GraphErrors.unknownPath(call.edge()));
        }
        JsonArray pages = world.tokens().stream()
                .filter(each -> each.kind() == Token.Kind.PAGE && each.appId().equals(token.appId()))
                .map(this::account)
                .collect(Json.toArray());
        return GraphAnswer.ok(
                Json.of("data", pages, "paging", Json.of("cursors", Json.of("before", "A", "after", "Z"))));
    }

    private JsonObject account(Token token) {
        Page page = world.page(token.pageId()).orElseThrow();
        return Json.of(
                "access_token",
                token.value(),
                "category",
                "Entertainment Website",
                "category_list",
                Json.list(Json.of("id", "1", "name", "Entertainment Website")),
                "name",
                page.name,
                "id",
                page.id,
                "tasks",
                Json.list("MODERATE", "MESSAGING", "ANALYZE", "MANAGE"));
    }

    private GraphAnswer refused(GraphError error) {
        return GraphAnswer.refused(error, world.ids.trace());
    }
}
