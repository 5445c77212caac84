package io.causerie.graph;

import io.causerie.graph.ErrorTable.Row;
import io.causerie.graph.SendResult.PageStopped;
import io.causerie.graph.SendResult.PersonGone;
import io.causerie.graph.SendResult.Refused;
import io.causerie.graph.SendResult.SlowPage;
import io.causerie.graph.SendResult.TokenDead;
import io.causerie.graph.SendResult.TryAgain;
import io.causerie.graph.SendResult.Unknown;
import io.causerie.graph.SendResult.Unreachable;
import io.causerie.graph.SendResult.WindowClosed;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Names what follows from an answer that is not a yes: by the error in its body, else by the HTTP status. */
public final class GraphErrors {

    private static final Duration LONGEST_PAUSE = Duration.ofHours(24);
    private static final Duration USUAL_PAUSE = Duration.ofMinutes(5);
    private static final int LONGEST_MESSAGE = 1000;

    private GraphErrors() {}

    public static SendResult classify(int status, Map<String, List<String>> headers, String body) {
        return Json.parse(body)
                .flatMap(json -> error(status, json))
                .map(error -> result(error, Usage.of(headers).regain()))
                .orElseGet(() -> withoutError(status));
    }

    /** What an error code means and what to do, in French or else in English; for codes that were written down. */
    public static String meaning(int code, int subcode, Locale language) {
        return ErrorTable.row(code, subcode, "", false, 400).text(language);
    }

    /** The error in a body, if there is one. */
    static Optional<GraphError> error(int status, JsonObject body) {
        JsonValue error = body.get("error");
        if (error instanceof JsonString words) {
            return Optional.of(
                    known(status, Json.object("message", words.getString()).build()));
        }
        return error instanceof JsonObject object ? Optional.of(known(status, object)) : Optional.empty();
    }

    private static GraphError known(int status, JsonObject error) {
        int code = Json.number(error, "code");
        int subcode = Json.number(error, "error_subcode");
        String type = Json.text(error, "type");
        Row row = ErrorTable.row(code, subcode, type, Json.flag(error, "is_transient"), status);
        String message = orEmpty(Json.text(error, "message"));
        return new GraphError(
                code,
                subcode,
                orEmpty(type),
                Words.cut(message, LONGEST_MESSAGE),
                orEmpty(Json.text(error, "fbtrace_id")),
                row.key());
    }

    private static SendResult result(GraphError error, Duration regain) {
        Row row = ErrorTable.row(error.key());
        return switch (row.decision()) {
            case TRY_AGAIN -> new TryAgain(Optional.ofNullable(row.pause()), error);
            case SLOW_PAGE -> new SlowPage(pause(regain, row.pause()), row.wholeApp(), error);
            case TOKEN_DEAD -> new TokenDead(error);
            case PAGE_STOPPED -> new PageStopped(error);
            case WINDOW_CLOSED -> new WindowClosed(error);
            case PERSON_GONE -> new PersonGone(error);
            case REFUSED -> new Refused(error);
            case UNKNOWN -> new Unknown(error.number() + " " + error.message());
        };
    }

    /** Meta's own hint first, but never longer than a day. */
    private static Duration pause(Duration regain, Duration usual) {
        if (regain.isZero()) {
            return usual == null ? USUAL_PAUSE : usual;
        }
        return regain.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : regain;
    }

    /** A gateway that lost the answer cannot say that there was none; any other stranger did not pass the call on. */
    private static SendResult withoutError(int status) {
        String why = "HTTP " + status + " without an error of the Graph API";
        return status == 502 || status == 504 ? new Unknown(why) : new Unreachable(why);
    }

    /** A token that no request can carry: Meta would refuse it, if it could be sent. */
    static GraphError unusableToken() {
        String why = "the access token is empty or has characters that no token has: enter it again";
        return new GraphError(
                190, 0, "", why, "", ErrorTable.row(190, 0, "", false, 400).key());
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
