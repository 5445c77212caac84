package io.causerie.graph;

import io.causerie.channel.PageAccess;
import io.causerie.graph.Questions.Question;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an operator asks about a page and changes at it. Every call waits for Meta and may be repeated. */
@ApplicationScoped
public class PageApi {
    private static final String PROFILE = "/me/messenger_profile";

    private Questions questions;

    PageApi() {}

    @Inject
    PageApi(PageCalls calls) {
        this.questions = new Questions(calls);
    }

    /** Whom a token speaks for, and how much of Meta's limits is used up. */
    public record Identity(String id, String name, Usage usage) {}

    /** The page behind the token: the way to tell whether a token is good, and whose it is. */
    public PageReply<Identity> identity(PageAccess page) {
        return questions.ask(page, Question.get("/me", "fields=id,name"), (json, answer) -> Optional.ofNullable(
                        Json.text(json, "id"))
                .map(id -> new Identity(id, Json.text(json, "name"), Usage.of(answer.headers()))));
    }

    /** The apps that hear of the page: app id to the fields it is subscribed to. */
    public PageReply<Map<String, List<String>>> subscriptions(PageAccess page) {
        return questions.ask(page, Question.get(subscribedApps(page), ""), json -> Optional.of(apps(json)));
    }

    /** Makes this app hear of exactly these fields; what Meta was told before is replaced. */
    public PageReply<List<String>> subscribe(PageAccess page, List<String> fields) {
        String list = URLEncoder.encode(String.join(",", fields), StandardCharsets.UTF_8);
        return questions.ask(
                page, Question.post(subscribedApps(page), "subscribed_fields=" + list, ""), json -> Questions.done(json)
                        .map(yes -> List.copyOf(fields)));
    }

    /** This app hears nothing of the page any more. */
    public PageReply<Boolean> unsubscribe(PageAccess page) {
        return questions.ask(page, Question.delete(subscribedApps(page), "", null), Questions::done);
    }

    /** Sets properties of the Messenger profile; at most ten calls in ten minutes for a page. */
    public PageReply<String> profile(PageAccess page, String json) {
        return questions.ask(page, Question.post(PROFILE, "", json), answer -> Questions.done(answer)
                .map(yes -> json));
    }

    /** Takes properties of the Messenger profile away; counts like setting them. */
    public PageReply<Boolean> clearProfile(PageAccess page, List<String> properties) {
        String json =
                Json.object().add("fields", Json.texts(properties)).build().toString();
        return questions.ask(page, Question.delete(PROFILE, "", json), Questions::done);
    }

    private static String subscribedApps(PageAccess page) {
        return "/" + GraphConnection.pageOf(page) + "/subscribed_apps";
    }

    private static Map<String, List<String>> apps(JsonObject json) {
        Map<String, List<String>> apps = new LinkedHashMap<>();
        Json.objects(json, "data")
                .filter(app -> Json.text(app, "id") != null)
                .forEach(app -> apps.put(Json.text(app, "id"), Json.texts(app, "subscribed_fields")));
        return apps;
    }
}
