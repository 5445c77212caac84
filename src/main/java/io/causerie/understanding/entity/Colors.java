package io.causerie.understanding.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Colours by name or code (gold entity {@code color}): "dark blue", "rouge", "#ff8800". */
final class Colors implements Recognizer {
    private static final Map<Tongue, Phrases<Integer>> NAMES =
            Phrases.read("colors", row -> Integer.parseInt(row.get(1), 16));
    private static final Set<String> DARK = Set.of("dark", "deep", "fonce", "foncee");
    private static final Set<String> LIGHT = Set.of("light", "pale", "bright", "clair", "claire");

    @Override
    public List<Found> in(Sentence sentence) {
        var found = new ArrayList<Found>();
        for (int at = 0; at < sentence.size(); at++) {
            int from = at;
            Optional<Parsed<Integer>> color = code(sentence, at).or(() -> named(sentence, from));
            if (color.isPresent()) {
                found.add(Found.of(
                        "color",
                        sentence,
                        at,
                        color.get().next(),
                        0.97,
                        fields(color.get().value())));
                at = color.get().next() - 1;
            }
        }
        return found;
    }

    private static Map<String, Object> fields(int color) {
        int red = color >> 16;
        int green = color >> 8 & 255;
        int blue = color & 255;
        return Found.fields(
                "rgb",
                "rgb(" + red + "," + green + "," + blue + ")",
                "hex",
                String.format(Locale.ROOT, "#%06x", color));
    }

    private static Optional<Parsed<Integer>> named(Sentence sentence, int from) {
        Phrases<Integer> names = NAMES.get(sentence.tongue());
        Optional<Parsed<Integer>> plain = names.at(sentence, from);
        boolean english = sentence.tongue() == Tongue.ENGLISH;
        if (english && plain.isEmpty() && shade(sentence, from) != 0) {
            return names.at(sentence, from + 1).map(p -> p.map(color -> shaded(color, shade(sentence, from))));
        }
        return plain.map(p -> !english && shade(sentence, p.next()) != 0
                ? new Parsed<>(shaded(p.value(), shade(sentence, p.next())), p.next() + 1)
                : p);
    }

    private static int shade(Sentence sentence, int at) {
        return sentence.in(at, DARK) ? -1 : sentence.in(at, LIGHT) ? 1 : 0;
    }

    /** Two fifths of the way to black or white. */
    private static int shaded(int color, int shade) {
        int result = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int part = color >> shift & 255;
            result |= (shade < 0 ? part * 3 / 5 : part + (255 - part) * 2 / 5) << shift;
        }
        return result;
    }

    /** "#ff8800", whose letters and digits may be several tokens. */
    private static Optional<Parsed<Integer>> code(Sentence sentence, int from) {
        if (!sentence.is(from, "#")) {
            return Optional.empty();
        }
        var digits = new StringBuilder();
        int at = from + 1;
        while (sentence.joined(at) && (sentence.isWord(at) || sentence.isDigits(at)) && digits.length() <= 6) {
            digits.append(sentence.word(at++));
        }
        return digits.length() == 6 && digits.chars().allMatch(c -> Character.digit(c, 16) >= 0)
                ? Parsed.of(Integer.parseInt(digits.toString(), 16), at)
                : Optional.empty();
    }
}
