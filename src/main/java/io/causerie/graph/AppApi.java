package io.causerie.graph;

import io.causerie.channel.AppAccess;
import io.causerie.channel.PageAccess;
import io.causerie.graph.Questions.Question;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** What an operator asks about an app, its tokens and its webhook. Every call waits for Meta and may be repeated. */
@ApplicationScoped
public class AppApi {
    private Questions questions;

    AppApi() {}

    @Inject
    AppApi(PageCalls calls) {
        this.questions = new Questions(calls);
    }

    /** A page that a user token opens, with the page's own token; its text form hides the token. */
    public record Account(String pageId, String name, List<String> tasks, String token) {
        @Override
        public String toString() {
            return "Account[" + pageId + "]";
        }
    }

    /** Where Meta delivers the app's events, and which ones. */
    public record Callback(String url, boolean active, List<String> fields) {}

    /** The app's own token for its secret: Meta tells a wrong id (101) from a wrong secret (1) here and nowhere else. */
    public PageReply<Boolean> proves(AppAccess app) {
        String body = grant(app, "client_credentials").build().toString();
        return questions.ask(as(app), Question.post("/oauth/access_token", "", body), json -> Optional.ofNullable(
                        Json.text(json, "access_token"))
                .map(token -> true));
    }

    public PageReply<String> name(AppAccess app) {
        return questions.ask(
                as(app),
                Question.get("/" + app.appId(), "fields=id,name"),
                json -> Optional.ofNullable(Json.text(json, "name")));
    }

    /** What Meta knows about a token; a dead one is told, not denied. The token stands in the query: Meta takes it nowhere else. */
    public PageReply<TokenFacts> inspect(AppAccess app, String token) {
        String query = "input_token=" + encoded(token);
        return questions.ask(
                as(app), Question.get("/debug_token", query), json -> TokenFacts.of(Json.in(json, "data"), token));
    }

    /** A user token of about sixty days for one of about an hour; page tokens derived from it do not end by time. */
    public PageReply<String> lengthen(AppAccess app, String userToken) {
        String body = grant(app, "fb_exchange_token")
                .add("fb_exchange_token", userToken)
                .build()
                .toString();
        return questions.ask(
                as(app),
                Question.post("/oauth/access_token", "", body),
                json -> Optional.ofNullable(Json.text(json, "access_token")));
    }

    /** The first hundred pages that a user token opens. */
    public PageReply<List<Account>> accounts(AppAccess app, String userToken) {
        return questions.ask(
                new PageAccess("me", userToken, app.secret()),
                Question.get("/me/accounts", "fields=id,name,tasks,access_token&limit=100"),
                json -> Optional.of(
                        Json.objects(json, "data").map(AppApi::account).toList()));
    }

    /** Empty when Meta knows no callback for pages. */
    public PageReply<Optional<Callback>> callback(AppAccess app) {
        return questions.ask(
                as(app),
                Question.get(subscriptions(app), ""),
                json -> Optional.of(Json.objects(json, "data")
                        .filter(each -> "page".equals(Json.text(each, "object")))
                        .findFirst()
                        .map(AppApi::callback)));
    }

    /** Tells Meta where events go; Meta asks that address for the verify token before it says yes. */
    public PageReply<Boolean> register(AppAccess app, String callbackUrl, List<String> fields) {
        String body = Json.object("object", "page")
                .add("callback_url", callbackUrl)
                .add("verify_token", app.verifyToken())
                .add("fields", String.join(",", fields))
                .add("include_values", true)
                .build()
                .toString();
        return questions.ask(as(app), Question.post(subscriptions(app), "", body), Questions::done);
    }

    private static JsonObjectBuilder grant(AppAccess app, String type) {
        return Json.object("grant_type", type).add("client_id", app.appId()).add("client_secret", app.secret());
    }

    private static PageAccess as(AppAccess app) {
        return new PageAccess(app.appId(), app.appId() + "|" + app.secret(), app.secret());
    }

    private static Account account(JsonObject json) {
        return new Account(
                Json.text(json, "id"),
                Json.text(json, "name"),
                Json.texts(json, "tasks"),
                Json.text(json, "access_token"));
    }

    private static Callback callback(JsonObject json) {
        List<String> fields = Json.objects(json, "fields")
                .map(field -> Json.text(field, "name"))
                .toList();
        return new Callback(Json.text(json, "callback_url"), Json.flag(json, "active"), fields);
    }

    private static String subscriptions(AppAccess app) {
        return "/" + app.appId() + "/subscriptions";
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
