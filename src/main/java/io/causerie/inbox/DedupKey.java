package io.causerie.inbox;

import io.causerie.message.Channel;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.TreeMap;

/**
 * What is equal for the same event posted twice: the message id where the event has one of its own, else the event
 * itself. Channel and kind belong to it: a deletion carries the id of the message it deletes, and a standby copy must not
 * hide the event that may be answered.
 */
final class DedupKey {

    private DedupKey() {}

    /** 43 characters of A-Z a-z 0-9 - _; {@code posted} tells events apart that carry no time of their own. */
    static String of(String page, Channel channel, EventKind kind, Node item, String posted) {
        String mid = mid(kind, item);
        StringBuilder identity = new StringBuilder(256);
        identity.append(channel)
                .append('\n')
                .append(kind.wire())
                .append('\n')
                .append(page)
                .append('\n');
        if (mid != null && !mid.isEmpty()) {
            identity.append("mid\n").append(mid);
        } else {
            identity.append(item.time("timestamp") == null ? posted : "").append('\n');
            canonical(item.json(), identity);
        }
        return digest(identity.toString());
    }

    private static String mid(EventKind kind, Node item) {
        return switch (kind) {
            case MESSAGE, QUICK_REPLY, ECHO, MESSAGE_DELETED, MESSAGE_UNSUPPORTED ->
                item.in("message").text("mid");
            case POSTBACK -> item.in("postback").text("mid");
            case MESSAGE_EDIT -> edition(item.in("message_edit"));
            default -> null;
        };
    }

    private static String edition(Node edit) {
        String mid = edit.text("mid");
        return mid == null ? null : mid + '\n' + edit.text("num_edit");
    }

    /** The same text for objects that differ only in the order of their keys. */
    private static void canonical(JsonValue value, StringBuilder out) {
        if (value instanceof JsonObject object) {
            out.append('{');
            new TreeMap<>(object).forEach((key, member) -> {
                out.append(key.length()).append(':').append(key).append(' ');
                canonical(member, out);
            });
            out.append('}');
        } else if (value instanceof JsonArray array) {
            out.append('[');
            array.forEach(member -> {
                canonical(member, out);
                out.append(',');
            });
            out.append(']');
        } else {
            out.append(value);
        }
    }

    private static String digest(String identity) {
        try {
            // UTF-16, because UTF-8 turns every lone surrogate into the same question mark.
            byte[] bytes = identity.getBytes(StandardCharsets.UTF_16BE);
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
