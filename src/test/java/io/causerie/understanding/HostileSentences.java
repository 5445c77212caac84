package io.causerie.understanding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** An endless row of sentences that try to break what reads them; the same seed gives the same row. */
final class HostileSentences {
    private static final int LONG = 10_000;

    private static final List<String> SENTENCES = Stream.concat(
                    Stream.of("one pizza please", "quand ouvrez-vous", "vanilla xxxxxxxxxxxxxxxx", "I want mint"),
                    table())
            .toList();

    private static final List<String> POISON = List.of(
            "👩‍👩‍👧‍👦",
            "🇫🇷🏴󠁧󠁢󠁥󠁮󠁧󠁿",
            "\u202E",
            "\u2066\u2069",
            "\u200B",
            "\u200D",
            "\u0000",
            "\uD800",
            "\uDFFF",
            "a\u0301\u0301\u0301",
            "\uFEFF",
            "\uFFFF",
            "ﷺ",
            "İ",
            "ß",
            "ŉ",
            "\u2028",
            "\r\n",
            "\u0085",
            "{{",
            "{{{memory}}}",
            "' or 1=1 --",
            "<script>",
            "%s%n",
            "$(id)",
            "𝔭𝔦𝔷𝔷𝔞",
            "中文",
            "עברית",
            "العربية",
            "\u001B[31m",
            "٣",
            "½",
            "Ⅻ",
            "1e999",
            "99999999999999999999",
            "31/02/2026",
            "+99 99 99 99 99 99");

    private static final List<String> ATTACKS = List.of(
            "x", "xx ", "a", "aA", "a.", "a-", "_", "ab cd ", "!", "é", "1", "1 ", "one ", "vingt ", "to ", "@",
            "a@a.");

    private final Random random;

    HostileSentences(long seed) {
        random = new Random(seed);
    }

    Stream<String> stream() {
        return Stream.generate(this::next);
    }

    String next() {
        return switch (random.nextInt(20)) {
            case 0 -> repeated(SENTENCES.get(random.nextInt(SENTENCES.size())) + " ", LONG);
            case 1 -> repeated(POISON.get(random.nextInt(POISON.size())), random.nextInt(LONG));
            case 2, 3 -> repeated(ATTACKS.get(random.nextInt(ATTACKS.size())), 1 + random.nextInt(LONG)) + "!Z";
            case 4, 5 -> repeated(ATTACKS.get(random.nextInt(ATTACKS.size())), 20 + random.nextInt(40)) + "!";
            case 6, 7, 8, 9, 10, 11, 12 -> anything(random.nextInt(60));
            default -> mutated();
        };
    }

    private String anything(int length) {
        return random.ints(length, 0, 0x20000).mapToObj(Character::toString).collect(Collectors.joining());
    }

    private String mutated() {
        var text = new StringBuilder(SENTENCES.get(random.nextInt(SENTENCES.size())));
        IntStream.range(0, 1 + random.nextInt(5)).forEach(turn -> {
            int at = random.nextInt(text.length() + 1);
            switch (random.nextInt(6)) {
                case 0 -> text.delete(at, Math.min(text.length(), at + 2));
                case 1 -> text.reverse();
                case 2 -> text.append(' ').append(SENTENCES.get(random.nextInt(SENTENCES.size())));
                default -> text.insert(at, POISON.get(random.nextInt(POISON.size())));
            }
        });
        return text.toString();
    }

    private static String repeated(String piece, int length) {
        return piece.repeat(1 + length / piece.length());
    }

    private static Stream<String> table() {
        try (var in = HostileSentences.class.getResourceAsStream("entity/sentences.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t")[1]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A sentence's beginning, for a message. */
    static String readable(String text) {
        return text.codePoints()
                .limit(80)
                .mapToObj(c -> c >= ' ' && c < 127 ? Character.toString(c) : String.format("\\u{%x}", c))
                .collect(Collectors.joining());
    }
}
