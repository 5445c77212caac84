package io.causerie.bench;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Spoils webhook bodies: bytes turned, cut, doubled, spliced and stuffed. */
final class Mutation {

    private static final String EVENT =
            "{\"object\":\"page\",\"entry\":[{\"id\":\"101200000000000\",\"time\":1763800000000,\"messaging\":[{\"sender\":"
                    + "{\"id\":\"71%d\"},\"recipient\":{\"id\":\"101200000000000\"},\"timestamp\":1763800000000,%s}]}]}";

    private static final List<String> SAID = List.of(
            "\"message\":{\"mid\":\"m_%d\",\"text\":\"hello\"}",
            "\"message\":{\"mid\":\"m_%d\",\"text\":\"yes\",\"quick_reply\":{\"payload\":\"YES\"}}",
            "\"message\":{\"mid\":\"m_%d\",\"attachments\":[{\"type\":\"image\",\"payload\":{\"url\":\"https:\\/\\/e.example\\/i\"}}]}",
            "\"postback\":{\"mid\":\"m_%d\",\"title\":\"Start\",\"payload\":\"START\"}",
            "\"delivery\":{\"mids\":[\"m_%d\"],\"watermark\":1763800000000}",
            "\"read\":{\"watermark\":17638%d}",
            "\"message\":{\"mid\":\"m_%d\",\"is_echo\":true,\"app_id\":1,\"metadata\":\"causerie:1\",\"text\":\"hi\"}");

    private static final List<String> STUFFING = List.of(
            "\\u0000",
            "\u0000",
            "\\ud800",
            "[[[[[[[[",
            "{\"a\":",
            "1e999",
            "-0",
            "99999999999999999999",
            "null",
            "\\",
            "\"",
            "\uffff",
            "\"entry\":[],",
            "true",
            "\r\n",
            "  ",
            "\"page\"",
            "\"object\":\"instagram\",");

    private final Random random;

    Mutation(long seed) {
        random = new Random(seed);
    }

    /** A body as Meta writes it, each time another. */
    byte[] whole() {
        String said = SAID.get(random.nextInt(SAID.size())).formatted(random.nextLong(1L << 50));
        return EVENT.formatted(random.nextInt(5000), said).getBytes(StandardCharsets.UTF_8);
    }

    /** The same, spoilt once to four times; it may still be JSON. */
    byte[] spoilt(byte[] body) {
        byte[] spoilt = body;
        for (int i = random.nextInt(4); i >= 0; i--) {
            spoilt = once(spoilt);
        }
        return spoilt;
    }

    private byte[] once(byte[] body) {
        int from = random.nextInt(body.length + 1);
        int to = from + random.nextInt(Math.min(40, body.length - from) + 1);
        return switch (random.nextInt(6)) {
            case 0 -> flipped(body);
            case 1 -> Arrays.copyOf(body, from);
            case 2 -> joined(body, from, new byte[0], to);
            case 3 -> joined(body, to, Arrays.copyOfRange(body, from, to), to);
            case 4 -> joined(body, from, whole(), to);
            default -> joined(body, from, stuffing(), from);
        };
    }

    private byte[] flipped(byte[] body) {
        byte[] flipped = body.clone();
        if (flipped.length > 0) {
            flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return flipped;
    }

    private byte[] stuffing() {
        return STUFFING.get(random.nextInt(STUFFING.size()))
                .repeat(1 + random.nextInt(20))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] joined(byte[] body, int until, byte[] between, int from) {
        byte[] joined = Arrays.copyOf(body, until + between.length + body.length - from);
        System.arraycopy(between, 0, joined, until, between.length);
        System.arraycopy(body, from, joined, until + between.length, body.length - from);
        return joined;
    }
}
