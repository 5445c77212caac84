package io.causerie.simulator;

import jakarta.json.JsonObject;
import java.net.URI;
import java.util.List;

/** One call as Meta sees it: where the parameters stood (query, form, JSON body, header) no longer matters. */
record GraphCall(URI base, String method, String version, List<String> path, String token, JsonObject fields) {
    static final String NEWEST = "v26.0";

    /** The object spoken to: {@code me}, a page, an app, a person; empty for the root. */
    String node() {
        return path.isEmpty() ? "" : path.get(0);
    }

    /** What of the object is meant, or empty for itself. */
    String edge() {
        return String.join("/", path.subList(Math.min(1, path.size()), path.size()));
    }

    boolean sendsMessage() {
        return is("POST", "messages");
    }

    boolean is(String wantedMethod, String wantedEdge) {
        return method.equals(wantedMethod) && edge().equals(wantedEdge);
    }

    String text(String field) {
        return Json.text(fields, field);
    }

    String recipient() {
        return Json.text(Json.object(fields, "recipient"), "id");
    }
}
