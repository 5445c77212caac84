package io.causerie.api;

import io.causerie.bot.Bots;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.OptionalInt;

/** A bot's ETag is the number of its version; If-Match says from which one an edit was made (RFC 9110, 13.1). */
final class Precondition {
    private Precondition() {}

    static EntityTag tag(Bots.Number number) {
        return new EntityTag(String.valueOf(number.version()));
    }

    /** The version that must be the newest; 0 for "there must be none yet" (If-None-Match: *); empty for no condition. */
    static OptionalInt base(HttpHeaders headers) {
        return base(headers.getHeaderString(HttpHeaders.IF_MATCH), headers.getHeaderString(HttpHeaders.IF_NONE_MATCH));
    }

    static OptionalInt base(String match, String noneMatch) {
        if ("*".equals(noneMatch)) {
            return OptionalInt.of(0);
        }
        if (match == null || match.strip().equals("*")) {
            return OptionalInt.empty();
        }
        String number = match.strip().replaceFirst("^\"(.*)\"$", "$1");
        if (!number.matches("[0-9]{1,9}")) {
            throw new Refused(Problem.of(
                    400, "If-Match is not the ETag of a bot: " + match, "Send one ETag as GET gave it: \"7\""));
        }
        return OptionalInt.of(Integer.parseInt(number));
    }
}
