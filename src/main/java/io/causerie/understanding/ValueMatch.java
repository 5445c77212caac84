package io.causerie.understanding;

import io.causerie.bot.Entity.Value;
import io.causerie.understanding.EntityFinder.Hit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Looks for listed values in a sentence, the longest and likest first. */
final class ValueMatch {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    private record Span(int start, int end) {}

    private record Candidate(Span span, Hit hit) {}

    private ValueMatch() {}

    static List<Hit> in(String text, List<Value> values, int fuzziness) {
        List<Span> words = spans(text);
        var candidates = new ArrayList<Candidate>();
        for (Value value : values) {
            Stream.concat(Stream.of(value.value()), value.synonyms().stream())
                    .forEach(written -> candidates.addAll(candidates(text, words, value, written, fuzziness)));
        }
        candidates.sort((a, b) -> Double.compare(weight(b), weight(a)));
        return apart(candidates);
    }

    private static List<Candidate> candidates(
            String text, List<Span> words, Value value, String written, int fuzziness) {
        var candidates = new ArrayList<Candidate>();
        String wanted = String.join(" ", Words.of(written));
        int length = Math.max(1, spans(written).size());
        for (int i = 0; i + length <= words.size(); i++) {
            var span = new Span(words.get(i).start(), words.get(i + length - 1).end());
            String raw = text.substring(span.start(), span.end());
            double alike = alike(wanted, String.join(" ", Words.of(raw)));
            if (!wanted.isEmpty() && alike * 100 >= fuzziness) {
                candidates.add(new Candidate(span, new Hit(value.value(), raw, alike)));
            }
        }
        return candidates;
    }

    private static double weight(Candidate candidate) {
        return candidate.hit().confidence()
                * (candidate.span().end() - candidate.span().start());
    }

    private static List<Hit> apart(List<Candidate> candidates) {
        var kept = new ArrayList<Candidate>();
        for (Candidate candidate : candidates) {
            boolean free = kept.stream()
                    .noneMatch(k -> k.span().start() < candidate.span().end()
                            && candidate.span().start() < k.span().end());
            if (free) {
                kept.add(candidate);
            }
        }
        kept.sort((a, b) -> Integer.compare(a.span().start(), b.span().start()));
        return kept.stream().map(Candidate::hit).toList();
    }

    private static List<Span> spans(String text) {
        var spans = new ArrayList<Span>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            spans.add(new Span(word.start(), word.end()));
        }
        return spans;
    }

    private static double alike(String a, String b) {
        return 1 - distance(a, b) / (double) Math.max(1, Math.max(a.length(), b.length()));
    }

    private static int distance(String a, String b) {
        int[] before = new int[b.length() + 1];
        for (int j = 0; j < before.length; j++) {
            before[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] now = new int[before.length];
            now[0] = i;
            for (int j = 1; j < now.length; j++) {
                int swap = before[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                now[j] = Math.min(swap, 1 + Math.min(before[j], now[j - 1]));
            }
            before = now;
        }
        return before[b.length()];
    }
}
