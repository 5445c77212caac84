package io.causerie.bot;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A regular expression in Ruby's dialect (SAP Conversational AI writes conditions and regex entities so), matched with a
 * bounded number of steps: where the bound is reached, it does not match.
 */
public final class SafePattern {
    private static final int MOST_PATTERN = 1_000;
    private static final int MOST_TEXT = 2_000;
    private static final int MOST_STEPS = 1_000_000;

    private final Pattern pattern;

    private SafePattern(Pattern pattern) {
        this.pattern = pattern;
    }

    /**
     * @param written the pattern, or {@code /pattern/flags}
     * @param flags any of i, m (a dot matches line ends), x
     * @throws IllegalArgumentException with a message for the author
     */
    public static SafePattern of(String written, String flags) {
        Matcher literal = Pattern.compile("/(.*)/([a-z]*)", Pattern.DOTALL).matcher(written);
        String source = literal.matches() ? literal.group(1) : written;
        String allFlags = flags + (literal.matches() ? literal.group(2) : "");
        if (source.isEmpty() || source.length() > MOST_PATTERN) {
            throw new IllegalArgumentException("A pattern has 1 to " + MOST_PATTERN + " characters");
        }
        try {
            String java = RubyPattern.toJava(source);
            Pattern compiled = Pattern.compile(java, flags(allFlags));
            PatternCost.check(java);
            return new SafePattern(compiled);
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException(e.getDescription() + " near character " + (e.getIndex() + 1), e);
        }
    }

    /** The first match in the text from a place on, as {@code {start, end}}; null when there is none. */
    public int[] find(CharSequence text, int from) {
        CharSequence bounded = text.length() > MOST_TEXT ? text.subSequence(0, MOST_TEXT) : text;
        Matcher matcher = pattern.matcher(new Counted(bounded, new int[] {MOST_STEPS}));
        try {
            return from <= bounded.length() && matcher.find(from) ? new int[] {matcher.start(), matcher.end()} : null;
        } catch (OutOfSteps | StackOverflowError tooCostly) {
            return null;
        }
    }

    /** The first matches in the text, none upon another, as {@code {start, end}}; all share one bound of steps. */
    public List<int[]> findAll(CharSequence text, int most) {
        CharSequence bounded = text.length() > MOST_TEXT ? text.subSequence(0, MOST_TEXT) : text;
        Matcher matcher = pattern.matcher(new Counted(bounded, new int[] {MOST_STEPS}));
        var places = new ArrayList<int[]>();
        try {
            while (places.size() < most && matcher.find()) {
                places.add(new int[] {matcher.start(), matcher.end()});
            }
        } catch (OutOfSteps | StackOverflowError tooCostly) {
            return places;
        }
        return places;
    }

    public boolean matches(CharSequence text) {
        return find(text, 0) != null;
    }

    private static int flags(String letters) {
        int flags = Pattern.MULTILINE;
        for (char letter : letters.toLowerCase(Locale.ROOT).toCharArray()) {
            flags |= switch (letter) {
                case 'i' -> Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
                case 'm' -> Pattern.DOTALL;
                case 'x' -> Pattern.COMMENTS;
                case 'g', 'u' -> 0;
                default -> throw new IllegalArgumentException("Flag \"" + letter + "\" is not one of i, m, x");
            };
        }
        return flags;
    }

    /** Each look at a character is a step; catastrophic backtracking looks millions of times. */
    private record Counted(CharSequence text, int[] left) implements CharSequence {
        @Override
        public char charAt(int index) {
            if (--left[0] < 0) {
                throw new OutOfSteps();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return new Counted(text.subSequence(start, end), left);
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }

    private static final class OutOfSteps extends RuntimeException {
        private static final long serialVersionUID = 1;

        OutOfSteps() {
            super("out of steps", null, false, false);
        }
    }
}
