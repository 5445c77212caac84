package io.causerie.bench;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What the Graph API writes for one call, and whether it hangs up then. */
record Reply(byte[] bytes, boolean hangsUp) {

    static Reply whole(byte[] answer) {
        return new Reply(answer, false);
    }

    static Reply cut(byte[] answer) {
        return new Reply(Arrays.copyOf(answer, answer.length / 2), true);
    }

    static Reply twice(byte[] answer) {
        byte[] both = Arrays.copyOf(answer, 2 * answer.length);
        System.arraycopy(answer, 0, both, answer.length, answer.length);
        return whole(both);
    }

    /** The length in the head is too large, so that the rest never comes, or too small, so that a rest stays on the line. */
    static Reply lie(byte[] answer, boolean tooLarge) {
        String text = new String(answer, StandardCharsets.US_ASCII);
        String told = HttpMessage.header(text.substring(0, text.indexOf("\r\n\r\n")), "content-length");
        int lie = Integer.parseInt(told) + (tooLarge ? 7 : -7);
        return whole(text.replace("Content-Length: " + told, "Content-Length: " + lie)
                .getBytes(StandardCharsets.US_ASCII));
    }
}
