package io.causerie.transfer;

import io.causerie.bot.Action;
import io.causerie.bot.Json;
import io.causerie.bot.TemplateText;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One web request; its secrets stay behind. */
final class SapCall {
    private static final Set<String> KNOWN = Set.of(
            "id",
            "auth",
            "body",
            "api_service_response",
            "header",
            "http_type",
            "request_type",
            "url",
            "base_url",
            "collection",
            "reference",
            "system_alias_used",
            "system_alias");
    private static final Set<String> METHODS = Set.of("GET", "POST", "PUT", "PATCH", "DELETE");

    private final Spot request;
    private final Map<String, Spot> templates;
    private final List<String> notes;

    SapCall(Spot request, Map<String, Spot> templates, List<String> notes) {
        this.request = request;
        this.templates = templates;
        this.notes = notes;
    }

    Action.Call call() {
        boolean webhook = webhook();
        String namespace = namespace(request.text("api_service_response"));
        var secrets = new Secrets(webhook ? "webhook" : namespace, notes);
        Map<String, String> headers = secrets.without(headers());
        String url = url(secrets);
        if (request.at("auth").given()) {
            secrets.found("its sign-in (auth)");
        }
        if (request.flag("system_alias_used", false)) {
            notes.add("its system alias is left out; give the bot its address as \"baseUrl\"");
        }
        request.others(KNOWN).forEach(other -> notes.add(other.getKey() + " is left out"));
        Optional<Object> body = body();
        return new Action.Call(
                webhook, url, method(), headers, body, secrets.credentials(), webhook ? "default" : namespace);
    }

    private boolean webhook() {
        String type = request.text("request_type");
        boolean service = type.equals("service-api");
        if (!service && !type.toLowerCase(Locale.ROOT).contains("webhook")) {
            notes.add("is a webhook, as its type \"" + type + "\" is not known");
        }
        return !service;
    }

    private String method() {
        String method = request.text("http_type").toUpperCase(Locale.ROOT);
        if (METHODS.contains(method)) {
            return method;
        }
        notes.add("POST takes the place of the method \"" + request.text("http_type") + "\"");
        return "POST";
    }

    private String namespace(String name) {
        if (name.isBlank() || name.matches("[A-Za-z_][A-Za-z0-9_-]{0,99}")) {
            return name.isBlank() ? "default" : name;
        }
        String plain = "_" + Slugs.cut(Slugs.of(name), 90);
        notes.add("its answer is called " + plain + "; mend the variables that speak of " + name);
        return plain;
    }

    private String url(Secrets secrets) {
        String base = request.text("base_url").strip().replaceFirst("/+$", "");
        String own = secrets.without(request.text("url").strip());
        String url = own.startsWith("/") || own.isEmpty() ? secrets.without(base) + own : own;
        if (url.isEmpty()) {
            notes.add("has no address in the archive; write its \"url\", or give the bot a \"baseUrl\"");
            return "/";
        }
        if (url.startsWith("/")
                || TemplateText.isTemplate(url) && TemplateText.fault(url).isEmpty()
                || isHttp(url)) {
            return url;
        }
        notes.add("its address is no web address and left out: " + url);
        return "/";
    }

    private static boolean isHttp(String url) {
        try {
            URI uri = URI.create(url);
            return uri.getHost() != null && Set.of("http", "https").contains(uri.getScheme());
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }

    private Map<String, String> headers() {
        var headers = new LinkedHashMap<String, String>();
        Spot parameters = parameters("header").unfolded();
        if (parameters.value() instanceof Map<?, ?> map) {
            map.forEach((name, value) -> headers.put(String.valueOf(name), String.valueOf(value)));
        } else if (parameters.given()) {
            notes.add("its headers are not understood and left out");
        }
        headers.values()
                .removeIf(value ->
                        TemplateText.fault(value).isPresent() && notes.add("a header's variables cannot be read"));
        return headers;
    }

    private Optional<Object> body() {
        String script = script();
        if (script.isBlank()) {
            return Optional.empty();
        }
        Optional<String> fault = TemplateText.fault(script);
        fault.ifPresent(why -> notes.add("its body cannot be read and is left out: " + why));
        return fault.isPresent() ? Optional.empty() : Optional.of(script);
    }

    /** A body stays the text it is: with its variables it need not be JSON yet. */
    private String script() {
        Spot parameters = parameters("body");
        return parameters.value() instanceof Map || parameters.isList()
                ? Json.write(parameters.value())
                : parameters.text();
    }

    private Spot parameters(String kind) {
        Spot part = request.at(kind);
        String name = part.text("template_name");
        Spot template = templates.get(kind + " " + name);
        if (!name.isBlank() && template == null) {
            notes.add("its " + kind + " template \"" + name + "\" is not in the archive");
        }
        return (template == null ? part : template).at("parameters");
    }
}
