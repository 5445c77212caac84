package io.causerie.bench;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Cuts HTTP/1.1 messages out of a stream of bytes; knows lengths and chunks, nothing else. */
final class HttpReader {

    private byte[] bytes = new byte[2048];
    private int end;

    void add(ByteBuffer more) {
        if (end + more.remaining() > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, end + more.remaining()));
        }
        int length = more.remaining();
        more.get(bytes, end, length);
        end += length;
    }

    /** The next whole message, if it has arrived. */
    Optional<HttpMessage> next() {
        int headEnd = emptyLine();
        if (headEnd < 0) {
            return Optional.empty();
        }
        String head = new String(bytes, 0, headEnd, StandardCharsets.ISO_8859_1);
        int bodyStart = headEnd + 4;
        if (HttpMessage.header(head, "transfer-encoding").equalsIgnoreCase("chunked")) {
            return chunked(head, bodyStart);
        }
        String length = HttpMessage.header(head, "content-length");
        int bodyEnd = bodyStart + (length.isEmpty() ? 0 : Integer.parseInt(length));
        return bodyEnd > end ? Optional.empty() : cut(head, Arrays.copyOfRange(bytes, bodyStart, bodyEnd), bodyEnd);
    }

    private int emptyLine() {
        for (int i = 3; i < end; i++) {
            if (bytes[i] == '\n' && bytes[i - 1] == '\r' && bytes[i - 2] == '\n' && bytes[i - 3] == '\r') {
                return i - 3;
            }
        }
        return -1;
    }

    private Optional<HttpMessage> chunked(String head, int bodyStart) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        int at = bodyStart;
        while (true) {
            int lineEnd = lineEnd(at);
            if (lineEnd < 0) {
                return Optional.empty();
            }
            int size = Integer.parseInt(new String(bytes, at, lineEnd - at, StandardCharsets.ISO_8859_1).strip(), 16);
            int chunkEnd = lineEnd + 2 + size;
            if (chunkEnd + 2 > end) {
                return Optional.empty();
            }
            if (size == 0) {
                return cut(head, body.toByteArray(), chunkEnd + 2);
            }
            body.write(bytes, lineEnd + 2, size);
            at = chunkEnd + 2;
        }
    }

    private int lineEnd(int from) {
        for (int i = from + 1; i < end; i++) {
            if (bytes[i] == '\n' && bytes[i - 1] == '\r') {
                return i - 1;
            }
        }
        return -1;
    }

    private Optional<HttpMessage> cut(String head, byte[] body, int messageEnd) {
        System.arraycopy(bytes, messageEnd, bytes, 0, end - messageEnd);
        end -= messageEnd;
        return Optional.of(new HttpMessage(head, body));
    }
}
