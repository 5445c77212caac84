package io.causerie.message;

import java.util.Objects;

/**
 * Something that came with a message (Messenger webhook reference, {@code messages}).
 *
 * @param type Meta's word: {@code image}, {@code sticker}, {@code audio}, {@code video}, {@code file}, {@code location}, …
 * @param url where it can be fetched for a short while, or null
 * @param title or null
 * @param stickerId or null
 * @param coordinates of a location, else null
 * @param json the whole attachment as JSON text
 */
public record Attachment(
        String type, String url, String title, String stickerId, Coordinates coordinates, String json) {

    public Attachment {
        Objects.requireNonNull(type, "type");
    }

    /** A place on earth, in degrees. */
    public record Coordinates(double latitude, double longitude) {}
}
