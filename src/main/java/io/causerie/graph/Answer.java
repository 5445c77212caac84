package io.causerie.graph;

import io.causerie.graph.SendResult.Accepted;
import io.causerie.graph.SendResult.Unknown;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;

/** What came back from a call, whoever it came from. */
record Answer(int status, Map<String, List<String>> headers, String body) {

    boolean ok() {
        return status >= 200 && status < 300;
    }

    Answer hiding(Credentials credentials) {
        return ok() && !body.contains("\"error\"") ? this : new Answer(status, headers, credentials.hide(body));
    }

    /** Nothing is accepted without Meta's id for it, whatever the status says. */
    SendResult toSend(boolean action) {
        JsonObject json = Json.parse(body).orElse(null);
        if (!ok() || json != null && json.containsKey("error")) {
            return GraphErrors.classify(status, headers, body);
        }
        if (json == null) {
            return new Unknown("HTTP " + status + " without readable JSON");
        }
        String mid = Json.text(json, "message_id");
        if (mid != null && !mid.isBlank()) {
            return new Accepted(mid);
        }
        boolean done = action && Json.text(json, "recipient_id") != null;
        return done ? new Accepted(null) : new Unknown("HTTP " + status + " without message_id");
    }
}
