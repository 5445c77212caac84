package io.causerie.api.cai;

import io.causerie.bot.Json;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;

/** The envelope of every answer: {@code {"results": ..., "message": "..."}}. */
final class Reply {
    private Reply() {}

    static Response of(int status, Object results, String message) {
        var body = new LinkedHashMap<String, Object>();
        body.put("results", results);
        body.put("message", message);
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(Json.write(body))
                .build();
    }
}
