package io.causerie.graph;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Makes words fit, never breaking what is seen as one character. */
final class Words {

    static final String ELLIPSIS = "…";

    private static final Pattern SEEN_AS_ONE = Pattern.compile("\\X");
    private static final Pattern PARAGRAPH = Pattern.compile("\\n\\s*\\n");
    private static final Pattern LINE = Pattern.compile("\\n");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private Words() {}

    /** At most {@code limit} units long; what is longer ends in an ellipsis. */
    static String cut(String text, int limit) {
        if (text == null || text.length() <= limit) {
            return text;
        }
        return text.substring(0, characterEnd(text, limit - ELLIPSIS.length())).stripTrailing() + ELLIPSIS;
    }

    /** Parts of at most {@code limit} units, parted where a paragraph ends, else a line, a sentence, a word. */
    static List<String> split(String text, int limit) {
        List<String> parts = new ArrayList<>();
        String rest = text.strip();
        while (rest.length() > limit) {
            int end = partEnd(rest, limit);
            parts.add(rest.substring(0, end).stripTrailing());
            rest = rest.substring(end).stripLeading();
        }
        parts.add(rest);
        return parts;
    }

    /** A break in the first third would leave a short part before a long one, so a lesser break is taken then. */
    private static int partEnd(String text, int limit) {
        String window = text.substring(0, limit + 1);
        return Stream.<IntUnaryOperator>of(
                        from -> last(PARAGRAPH, window),
                        from -> last(LINE, window),
                        from -> sentenceEnd(window),
                        from -> last(SPACE, window))
                .mapToInt(end -> end.applyAsInt(limit))
                .filter(end -> end > limit / 3)
                .findFirst()
                .orElseGet(() -> characterEnd(text, limit));
    }

    private static int last(Pattern gap, String window) {
        int last = -1;
        for (Matcher gaps = gap.matcher(window); gaps.find(); ) {
            last = gaps.start();
        }
        return last;
    }

    private static int sentenceEnd(String window) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
        sentences.setText(window);
        return sentences.preceding(window.length());
    }

    /** The end of the last whole character before {@code limit}; of half a one if the first alone is longer. */
    private static int characterEnd(String text, int limit) {
        int end = 0;
        Matcher characters = SEEN_AS_ONE.matcher(text);
        while (characters.find() && characters.end() <= limit) {
            end = characters.end();
        }
        if (end > 0) {
            return end;
        }
        return Character.isHighSurrogate(text.charAt(limit - 1)) ? limit - 1 : limit;
    }
}
