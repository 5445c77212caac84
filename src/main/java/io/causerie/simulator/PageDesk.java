package io.causerie.simulator;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.Optional;
import java.util.Set;

/** Answers about a page to whoever holds its token. */
final class PageDesk {
    private final World world;
    private final SendDesk sends;

    PageDesk(World world, SendDesk sends) {
        this.world = world;
        this.sends = sends;
    }

    GraphAnswer answer(GraphCall call, Token token) {
        Page page = world.page(token.pageId()).orElseThrow();
        App app = world.app(token.appId()).orElseThrow();
        return switch (call.method() + " " + call.edge()) {
            case "GET " -> GraphAnswer.ok(asked(call, Json.of("id", page.id, "name", page.name)));
            case "POST messages" -> sends.send(page, app, call.fields());
            case "POST message_attachments" -> upload(call, page);
            case "GET messenger_profile", "POST messenger_profile", "DELETE messenger_profile" -> profile(call, page);
            case "GET subscribed_apps" -> GraphAnswer.ok(Json.of("data", listener(page, app)));
            case "POST subscribed_apps" -> subscribe(call, page, app);
            case "DELETE subscribed_apps" -> {
                page.unsubscribe(app.id);
                yield GraphAnswer.success();
            }
            default -> refused(GraphErrors.unknownPath(call.edge()));
        };
    }

    /** What a page may know of somebody who wrote to it; nothing of anybody else. */
    GraphAnswer profileOf(GraphCall call, Token token, Chat chat) {
        if (!chat.page.id.equals(token.pageId())) {
            return refused(GraphErrors.unknownObject(call.method(), call.node()));
        }
        if (chat.contact().isEmpty()) {
            return GraphAnswer.ok(Json.of());
        }
        Person person = chat.person;
        return GraphAnswer.ok(asked(
                call,
                Json.of(
                        "first_name", person.firstName(),
                        "last_name", person.lastName(),
                        "name", person.name(),
                        "profile_pic", call.base().resolve("face/" + person.psid() + ".svg"),
                        "locale", "en_US",
                        "timezone", 1,
                        "id", person.psid())));
    }

    private GraphAnswer upload(GraphCall call, Page page) {
        JsonObject attachment = Json.object(Json.object(call.fields(), "message"), "attachment");
        Check check = new Check();
        Uploads.refusal(call.fields()).ifPresent(check::fail);
        check.that(!attachment.isEmpty(), GraphErrors.required("message[attachment]"));
        if (!Uploads.has(call.fields())) {
            MessageRules.attachment(check, "message[attachment]", attachment);
        }
        return check.outcome()
                .map(this::refused)
                .orElseGet(() -> GraphAnswer.ok(Json.of("attachment_id", world.newAttachment(page))));
    }

    private GraphAnswer profile(GraphCall call, Page page) {
        if (page.profile.tooManyCalls(world.now())) {
            return refused(GraphErrors.callsTooFast());
        }
        Set<String> keys = AppDesk.fields(call, "fields");
        return switch (call.method()) {
            case "GET" -> {
                JsonObject found = page.profile.get(keys);
                yield GraphAnswer.ok(Json.of("data", found.isEmpty() ? Json.list() : Json.list(found)));
            }
            case "POST" -> answered(page.profile.set(call.fields()));
            default ->
                answered(keys.isEmpty() ? Optional.of(GraphErrors.required("fields")) : page.profile.delete(keys));
        };
    }

    private GraphAnswer answered(Optional<GraphError> refusal) {
        return refusal.map(this::refused).orElseGet(GraphAnswer::result);
    }

    private static JsonArray listener(Page page, App app) {
        return page.fieldsOf(app.id).stream()
                .map(fields -> Json.of(
                        "category",
                        "Business",
                        "link",
                        "https://www.facebook.com/games/?app_id=" + app.id,
                        "name",
                        app.name,
                        "id",
                        app.id,
                        "subscribed_fields",
                        Json.list(fields.toArray())))
                .collect(Json.toArray());
    }

    private GraphAnswer subscribe(GraphCall call, Page page, App app) {
        Set<String> fields = AppDesk.fields(call, "subscribed_fields");
        if (fields.isEmpty()) {
            return refused(GraphErrors.required("subscribed_fields"));
        }
        Optional<GraphError> unknown = Fields.unknown("subscribed_fields", fields);
        unknown.ifPresentOrElse(any -> {}, () -> page.subscribe(app.id, fields));
        return unknown.map(this::refused).orElseGet(GraphAnswer::success);
    }

    private static JsonObject asked(GraphCall call, JsonObject all) {
        Set<String> keys = AppDesk.fields(call, "fields");
        JsonObject found = Json.of();
        for (String key : all.keySet()) {
            boolean wanted = keys.isEmpty() || keys.contains(key) || key.equals("id");
            found = wanted ? Json.with(found, key, all.get(key)) : found;
        }
        return found;
    }

    private GraphAnswer refused(GraphError error) {
        return GraphAnswer.refused(error, world.ids.trace());
    }
}
