package io.causerie.simulator;

import jakarta.json.JsonObject;
import java.util.Optional;

/** Files that come with the call itself: counted, kept as an id, and thrown away. */
final class Uploads {
    private static final long LARGEST = 25L * 1024 * 1024;

    private Uploads() {}

    static boolean has(JsonObject request) {
        return Json.has(request, Multipart.FILE_SIZE);
    }

    static Optional<GraphError> refusal(JsonObject request) {
        boolean tooLarge = has(request) && Long.parseLong(Json.text(request, Multipart.FILE_SIZE)) > LARGEST;
        return tooLarge ? Optional.of(GraphErrors.attachmentTooLarge()) : Optional.empty();
    }

    /** The request as if the file had been uploaded before and were named by its id. */
    static JsonObject kept(World world, Page page, JsonObject request) {
        if (!has(request)) {
            return request;
        }
        JsonObject message = Json.object(request, "message");
        JsonObject payload = Json.of("attachment_id", world.newAttachment(page));
        JsonObject attachment = Json.with(Json.object(message, "attachment"), "payload", payload);
        return Json.with(request, "message", Json.with(message, "attachment", attachment));
    }
}
