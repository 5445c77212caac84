package io.causerie.dialogue;

import io.causerie.bot.Action;
import io.causerie.bot.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Web calls: the request made of the turn, and what the answer does to the turn (SAP reference, web calls). */
final class Calls {
    /** Every recorded body has one; readers only show it. */
    private static final String NLP_VERSION = "3.0.0";

    private Calls() {}

    static WebCall request(Mind mind, Action.Call action) {
        String url = mind.render(action.url());
        var headers = new LinkedHashMap<String, String>();
        action.headers().forEach((name, value) -> headers.put(name, mind.render(value)));
        Optional<String> body = action.method().equals("GET") ? Optional.empty() : body(mind, action);
        if (body.isPresent() && headers.keySet().stream().noneMatch("content-type"::equalsIgnoreCase)) {
            headers.put("Content-Type", "application/json");
        }
        return new WebCall(action.method(), absolute(mind, url), headers, body, action.credentials(), action.webhook());
    }

    private static String absolute(Mind mind, String url) {
        return isRoute(url)
                ? mind.occasion
                        .baseUrl()
                        .or(mind.bot::baseUrl)
                        .map(base -> base.replaceFirst("/+$", "") + url)
                        .orElse(url)
                : url;
    }

    private static boolean isRoute(String url) {
        return url.startsWith("/");
    }

    /** The answer to a call that cannot be made. */
    static Optional<WebReply> unmade(Mind mind, WebCall call, int made, int most) {
        if (isRoute(call.url())) {
            return Optional.of(unmade(
                    mind,
                    call,
                    "E_NO_BASE_URL",
                    "there is no base URL for this route; give the environment one, or the bot file a baseUrl"));
        }
        return made < most
                ? Optional.empty()
                : Optional.of(unmade(
                        mind,
                        call,
                        "E_TOO_MANY_CALLS",
                        "a turn calls web services " + most + " times at most (causerie.dialogue.calls-per-turn)"));
    }

    private static WebReply unmade(Mind mind, WebCall call, String code, String why) {
        mind.trace.error(
                code, call.url() + " was not called: " + why, Map.of("method", call.method(), "url", call.url()));
        return WebReply.failed(why);
    }

    private static Optional<String> body(Mind mind, Action.Call action) {
        if (action.body().isPresent()) {
            Object body = action.body().get();
            return Optional.of(
                    body instanceof String script ? mind.render(script) : Json.write(MemoryEdit.filled(mind, body)));
        }
        return action.webhook() ? Optional.of(Json.write(usual(mind))) : Optional.empty();
    }

    /** All that webhooks written in any year look for. */
    private static Map<String, Object> usual(Mind mind) {
        var conversation = new LinkedHashMap<String, Object>();
        conversation.put("id", mind.occasion.conversation());
        conversation.put("conversation_id", mind.occasion.conversation());
        conversation.put("language", mind.language);
        conversation.put("memory", mind.memory);
        conversation.put("skill_stack", List.copyOf(mind.stack));
        conversation.put("skill", mind.skill);
        conversation.put("skill_occurences", (long) mind.occurrences);
        conversation.put("participant_data", mind.occasion.participant());
        var nlp = new LinkedHashMap<String, Object>();
        nlp.put("uuid", mind.id());
        nlp.putAll(mind.nlp);
        nlp.put("version", NLP_VERSION);
        List.of("act", "type", "sentiment").forEach(name -> nlp.put(name, null));
        var body = new LinkedHashMap<String, Object>();
        body.put("nlp", nlp);
        body.put("action_id", mind.id());
        body.put("messages", List.of());
        body.put("conversation", conversation);
        return body;
    }

    static void trace(Mind mind, WebCall call, WebReply reply) {
        var data = new LinkedHashMap<String, Object>();
        data.put("method", call.method());
        data.put("url", call.url());
        call.body().ifPresent(body -> data.put("sent", body));
        data.put("status", (long) reply.status());
        data.put("answer", reply.body());
        data.put("milliseconds", reply.took().toMillis());
        if (reply.succeeded()) {
            mind.trace.info("I_WEB_CALL", "Call " + call.method() + " " + call.url(), data);
        } else {
            String why = reply.error().isEmpty() ? "status " + reply.status() : reply.error();
            mind.trace.error("E_WEB_CALL", "An API error has been detected on " + call.url() + ": " + why, data);
        }
    }

    /** The answer of a webhook speaks, replaces the memory and changes the language. */
    static void webhook(Mind mind, WebReply reply, Consumer<String> speak, Consumer<SapMessage.Spoken> say) {
        if (!reply.succeeded() || reply.body().isBlank()) {
            return;
        }
        Object json = json(reply.body());
        if (!(json instanceof Map)) {
            mind.trace.error(
                    "E_WEBHOOK_ANSWER", "The webhook's answer is no JSON object", Map.of("answer", reply.body()));
            return;
        }
        Object memory =
                Optional.ofNullable(Values.at(json, "conversation.memory")).orElse(Values.at(json, "memory"));
        if (memory instanceof Map) {
            replaceMemory(mind, Values.map(memory));
        }
        String language = Values.text(Values.at(json, "conversation.language"));
        if (!language.isBlank() && !language.equals(mind.language)) {
            speak.accept(language);
        }
        Object replies = Optional.ofNullable(Values.at(json, "replies")).orElse(Values.at(json, "messages"));
        Values.list(replies instanceof String text ? json(text) : replies).stream()
                .flatMap(message -> SapMessage.read(message).stream())
                .forEach(say);
    }

    private static void replaceMemory(Mind mind, Map<String, Object> memory) {
        List<String> lost = mind.memory.keySet().stream()
                .filter(alias -> !memory.containsKey(alias))
                .toList();
        if (!lost.isEmpty()) {
            mind.trace.warning("W_MEMORY_LOST", "The webhook's answer replaced the memory; gone are " + lost);
        }
        mind.memory = memory;
    }

    static Map<String, Object> service(WebReply reply) {
        var kept = new LinkedHashMap<String, Object>();
        Object json = json(reply.body());
        kept.put("status", (long) reply.status());
        kept.put("headers", reply.headers());
        kept.put("body", json == null ? reply.body() : json);
        if (!reply.error().isEmpty()) {
            kept.put("error", reply.error());
        }
        return kept;
    }

    /** JSON, also when it was sent as a text within JSON; null when it is neither. */
    private static Object json(String body) {
        try {
            Object json = Json.read(body);
            return json instanceof String inner ? Json.read(inner) : json;
        } catch (IllegalArgumentException notJson) {
            return null;
        }
    }
}
