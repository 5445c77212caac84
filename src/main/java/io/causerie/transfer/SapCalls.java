package io.causerie.transfer;

import io.causerie.bot.Action;
import io.causerie.bot.TemplateText;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Web requests ({@code bc/bc.json}), which actions refer to by their id. Secrets stay behind, by name and by value. */
final class SapCalls {
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

    private final Map<String, Spot> requests = new LinkedHashMap<>();
    private final Map<String, Spot> templates = new HashMap<>();
    private final Set<String> used = new HashSet<>();
    private final Ledger ledger;

    SapCalls(Optional<Spot> service, Ledger ledger) {
        this.ledger = ledger;
        service.ifPresent(version -> {
            version.at("web_requests").items().forEach(this::keep);
            for (String kind : List.of("header", "body")) {
                version.at("templates")
                        .at(kind)
                        .items()
                        .forEach(template -> templates.put(kind + " " + template.text("name"), template));
            }
            templates
                    .values()
                    .forEach(template -> ledger.taken(Sort.TEMPLATE, template.place(), template.text("name")));
            version.at("system_aliases")
                    .items()
                    .forEach(alias -> ledger.left(
                            Sort.SYSTEM_ALIAS,
                            alias.place(),
                            alias.text("name"),
                            "write its address as the bot's \"baseUrl\""));
        });
    }

    private void keep(Spot request) {
        String action = request.at("reference").text("reference_id");
        if (requests.putIfAbsent(action, request) != null) {
            ledger.left(Sort.WEB_REQUEST, request.place(), request.text("url"), "its action has another web request");
        }
    }

    /** The call that an action makes; empty when the archive does not hold it. */
    Optional<Action.Call> of(String action) {
        return Optional.ofNullable(requests.get(action)).map(request -> {
            var notes = new ArrayList<String>();
            Action.Call call = call(request, notes);
            if (used.add(action)) {
                ledger.kept(Sort.WEB_REQUEST, request.place(), call.method() + " " + call.url(), notes);
            }
            return call;
        });
    }

    /** Tells of the requests that no action made. */
    void close() {
        requests.forEach((action, request) -> {
            if (!used.contains(action)) {
                ledger.left(Sort.WEB_REQUEST, request.place(), request.text("url"), "no action refers to it");
            }
        });
    }

    private Action.Call call(Spot request, List<String> notes) {
        boolean webhook = webhook(request, notes);
        String namespace = namespace(request.text("api_service_response"), notes);
        var secrets = new Secrets(webhook ? "webhook" : namespace, notes);
        Map<String, String> headers = secrets.without(headers(request.at("header"), notes));
        String url = url(request, secrets, notes);
        if (request.at("auth").given()) {
            secrets.found("its sign-in (auth)");
        }
        if (request.flag("system_alias_used", false)) {
            notes.add("its system alias is left out; give the bot its address as \"baseUrl\"");
        }
        request.others(KNOWN).forEach(other -> notes.add(other.getKey() + " is left out"));
        Optional<Object> body = part(request.at("body"), "body", notes);
        return new Action.Call(
                webhook,
                url,
                method(request, notes),
                headers,
                body,
                secrets.credentials(),
                webhook ? "default" : namespace);
    }

    private static boolean webhook(Spot request, List<String> notes) {
        String type = request.text("request_type");
        boolean service = type.equals("service-api");
        if (!service && !type.toLowerCase(Locale.ROOT).contains("webhook")) {
            notes.add("is a webhook, as its type \"" + type + "\" is not known");
        }
        return !service;
    }

    private static String method(Spot request, List<String> notes) {
        String method = request.text("http_type").toUpperCase(Locale.ROOT);
        if (METHODS.contains(method)) {
            return method;
        }
        notes.add("POST takes the place of the method \"" + request.text("http_type") + "\"");
        return "POST";
    }

    private static String namespace(String name, List<String> notes) {
        if (name.isBlank() || name.matches("[A-Za-z_][A-Za-z0-9_-]{0,99}")) {
            return name.isBlank() ? "default" : name;
        }
        String plain = "_" + Slugs.cut(Slugs.of(name), 90);
        notes.add("its answer is called " + plain + "; mend the variables that speak of " + name);
        return plain;
    }

    private static String url(Spot request, Secrets secrets, List<String> notes) {
        String base = request.text("base_url").strip().replaceFirst("/+$", "");
        String own = secrets.withoutUser(request.text("url").strip());
        String url = own.startsWith("/") || own.isEmpty() ? secrets.withoutUser(base) + own : own;
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

    private Map<String, String> headers(Spot header, List<String> notes) {
        var headers = new LinkedHashMap<String, String>();
        Spot parameters = parameters(header, "header", notes);
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

    private Optional<Object> part(Spot body, String kind, List<String> notes) {
        Spot named = body.text("mode").equals("template")
                ? body
                : new Spot(
                        body.file(),
                        body.path() + ".parameters",
                        body.at("parameters").value());
        String script = named == body ? parameters(body, kind, notes).text() : named.text();
        if (script.isBlank()) {
            return Optional.empty();
        }
        Optional<String> fault = TemplateText.fault(script);
        fault.ifPresent(why -> notes.add("its body cannot be read and is left out: " + why));
        return fault.isPresent() ? Optional.empty() : Optional.of(script);
    }

    private Spot parameters(Spot part, String kind, List<String> notes) {
        String name = part.text("template_name");
        if (name.isBlank()) {
            return part.at("parameters").unfolded();
        }
        Spot template = templates.get(kind + " " + name);
        if (template == null) {
            notes.add("its " + kind + " template \"" + name + "\" is not in the archive");
            return part.at("parameters").unfolded();
        }
        return template.at("parameters").unfolded();
    }
}
