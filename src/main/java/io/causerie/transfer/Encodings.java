package io.causerie.transfer;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** Bytes as text: UTF-8, or UTF-16 that says so; anything else is refused with the encoding it seems to have. */
final class Encodings {
    private static final Map<String, Charset> MARKS = Map.of(
            "\u00FE\u00FF", StandardCharsets.UTF_16BE,
            "\u00FF\u00FE", StandardCharsets.UTF_16LE);
    private static final String FIX = "Save it as UTF-8 (in Excel: \"CSV UTF-8\")";

    private Encodings() {}

    /** @throws Unreadable naming the first byte that does not belong */
    static String text(String place, byte[] bytes) {
        Charset charset = marked(bytes).orElse(StandardCharsets.UTF_8);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, true);
        if (result.isError()) {
            throw new Unreadable(place, wrong(bytes, in.position(), charset), FIX);
        }
        String text = out.flip().toString();
        if (text.indexOf('\0') >= 0) {
            throw new Unreadable(place, "This is no text, or UTF-16 without a byte order mark", FIX);
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static Optional<Charset> marked(byte[] bytes) {
        return bytes.length < 2
                ? Optional.empty()
                : Optional.ofNullable(MARKS.get(new String(bytes, 0, 2, StandardCharsets.ISO_8859_1)));
    }

    private static String wrong(byte[] bytes, int at, Charset charset) {
        int line = 1;
        for (int i = 0; i < at; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return String.format(
                "This is not %s: byte 0x%02X in line %d does not belong there. It may be Windows-1252 or ISO-8859-1",
                charset.name(), bytes[at] & 0xFF, line);
    }
}
