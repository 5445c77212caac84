package io.causerie.graph;

import java.util.Locale;

/**
 * An error of the Graph API (Graph API, "Handling errors").
 *
 * @param code 0 where Meta gave none
 * @param subcode 0 where Meta gave none
 * @param message Meta's words, in whatever language; empty where there were none
 * @param traceId what Meta's support asks for; empty where there was none
 * @param key the line of the error table that was applied
 */
public record GraphError(int code, int subcode, String type, String message, String traceId, String key) {

    /** What happened and what to do, in French or else in English. */
    public String operatorText(Locale language) {
        return ErrorTable.row(key).text(language);
    }

    /** {@code 10/2018278}, or the code alone. */
    public String number() {
        return subcode == 0 ? String.valueOf(code) : code + "/" + subcode;
    }
}
