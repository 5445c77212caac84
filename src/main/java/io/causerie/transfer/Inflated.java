package io.causerie.transfer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.InflaterInputStream;

/** Files that the platform may have compressed (zlib) without saying so; the first byte tells. */
final class Inflated {
    private static final int ZLIB = 0x78;

    private Inflated() {}

    static byte[] bytes(String place, byte[] bytes, Limits limits) {
        if (bytes.length < 2 || bytes[0] != ZLIB || ((bytes[0] << 8) + (bytes[1] & 0xFF)) % 31 != 0) {
            return bytes;
        }
        long most = Math.min(limits.file(), Math.max(Limits.FREE_OF_RATIO, (long) bytes.length * limits.ratio()));
        try (InputStream in = new Bounded(
                new InflaterInputStream(new ByteArrayInputStream(bytes)),
                most,
                place,
                "It unfolds to more than " + most + " bytes")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new Unreadable(place, "It is compressed, and damaged: " + e.getMessage(), "Export it again");
        }
    }
}
