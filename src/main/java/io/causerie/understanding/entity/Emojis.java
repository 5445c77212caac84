package io.causerie.understanding.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Emoji and what people type instead (gold entity {@code emoji}); names and keywords are those of Unicode's CLDR. */
final class Emojis implements Recognizer {
    private static final int FIRST_TONE = 0x1F3FB;
    private static final int LAST_TONE = 0x1F3FF;

    private final Map<String, Map<String, Object>> signs = new HashMap<>();
    private final Map<String, String> typed = new HashMap<>();
    private final int longest;

    Emojis() {
        for (List<String> row : Table.rows("emoji")) {
            String feeling = row.get(1).isEmpty() ? null : row.get(1);
            signs.put(
                    row.get(0),
                    Found.fields(
                            "formatted", feeling == null ? row.get(2) : feeling,
                            "feeling", feeling == null ? "neutral" : feeling,
                            "tags", List.of(row.get(3).split("\\|")),
                            "unicode", unicode(row.get(0)),
                            "description", row.get(2)));
        }
        Table.rows("emoticons").forEach(row -> typed.put(row.get(0).toLowerCase(Locale.ROOT), row.get(1)));
        longest = signs.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    private static String unicode(String sign) {
        return sign.codePoints()
                .mapToObj(c -> String.format(Locale.ROOT, "U+%04X", c))
                .collect(Collectors.joining(" "));
    }

    @Override
    public List<Found> in(Sentence sentence) {
        var found = new ArrayList<Found>();
        String text = sentence.text();
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            Optional<Found> emoji = c >= 0x203C
                    ? sign(text, at)
                    : Character.isLetterOrDigit(c) && c != 'x' && c != 'X' || c == ' '
                            ? Optional.empty()
                            : emoticon(text, at);
            if (emoji.isPresent()) {
                found.add(emoji.get());
                at = emoji.get().end() - 1;
            }
        }
        return found;
    }

    private Optional<Found> sign(String text, int at) {
        for (int end = Math.min(text.length(), at + longest); end > at; end--) {
            Map<String, Object> fields = signs.get(text.substring(at, end));
            if (fields != null) {
                return Optional.of(new Found("emoji", at, withModifiers(text, end), 0.99, fields));
            }
        }
        return Optional.empty();
    }

    private static int withModifiers(String text, int end) {
        int at = end;
        while (at < text.length() && (text.charAt(at) == 0xFE0F || isTone(text.codePointAt(at)))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    private static boolean isTone(int character) {
        return character >= FIRST_TONE && character <= LAST_TONE;
    }

    /** Typed signs stand apart from letters and digits. */
    private Optional<Found> emoticon(String text, int at) {
        if (at > 0 && !Character.isWhitespace(text.charAt(at - 1)) && !isMark(text.charAt(at - 1))) {
            return Optional.empty();
        }
        for (int end = Math.min(text.length(), at + 12); end > at + 1; end--) {
            String sign = typed.get(text.substring(at, end).toLowerCase(Locale.ROOT));
            boolean apart = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
            if (sign != null && apart) {
                return Optional.of(new Found("emoji", at, end, 0.95, signs.get(sign)));
            }
        }
        return Optional.empty();
    }

    private static boolean isMark(char c) {
        return c == '.' || c == '!' || c == '?' || c == ',';
    }
}
