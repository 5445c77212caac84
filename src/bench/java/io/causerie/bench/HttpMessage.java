package io.causerie.bench;

/** A request or an answer: the lines of its head without the empty one, and its body. */
record HttpMessage(String head, byte[] body) {

    /** Of an answer. */
    int status() {
        return Integer.parseInt(head.substring(9, 12));
    }

    /** Of a request. */
    String method() {
        return head.substring(0, head.indexOf(' '));
    }

    /** Path and query of a request. */
    String target() {
        int start = head.indexOf(' ') + 1;
        return head.substring(start, head.indexOf(' ', start));
    }

    boolean closes() {
        return header("connection").equalsIgnoreCase("close");
    }

    String header(String name) {
        return header(head, name);
    }

    /** The value of a header, empty if it is not there. */
    static String header(String head, String name) {
        for (int line = head.indexOf("\r\n"); line >= 0; line = head.indexOf("\r\n", line + 2)) {
            int colon = line + 2 + name.length();
            if (colon < head.length()
                    && head.charAt(colon) == ':'
                    && head.regionMatches(true, line + 2, name, 0, name.length())) {
                int end = head.indexOf("\r\n", colon);
                return head.substring(colon + 1, end < 0 ? head.length() : end).strip();
            }
        }
        return "";
    }
}
