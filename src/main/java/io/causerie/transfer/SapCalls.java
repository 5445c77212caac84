package io.causerie.transfer;

import io.causerie.bot.Action;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Web requests ({@code bc/bc.json}), which actions refer to by their id. */
final class SapCalls {
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
            Action.Call call = new SapCall(request, templates, notes).call();
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
}
