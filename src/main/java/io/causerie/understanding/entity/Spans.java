package io.causerie.understanding.entity;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Times from one to another (gold entity {@code interval}): "from monday to sunday", "du 3 au 5 mai", "9h-17h". */
final class Spans implements Recognizer {
    private static final Set<String> FROM = WordSet.of("from between du de des entre starting beginning");
    private static final Set<String> TO =
            WordSet.of("to and until till through - au a et jusqu jusque ending finishing");
    private static final Set<String> HYPHEN = Set.of("-");
    private static final Set<String> FROM_OR_HYPHEN = WordSet.of("from between du de des entre starting beginning -");

    /** As many tokens as a day or a time of day may take. */
    private static final int NEAR = 10;

    private static final Set<String> FILL = WordSet.of("the le on ' a au at la de");

    /** @param first the first token of the words */
    private record Span(Moment begin, Moment end, int first) {}

    @Override
    public List<Found> in(Sentence sentence) {
        var found = new ArrayList<Found>();
        for (int at = 0; at < sentence.size(); at++) {
            Optional<Parsed<Span>> span = at(sentence, at);
            if (span.isPresent()) {
                found.add(found(sentence, span.get()));
                at = span.get().next() - 1;
            }
        }
        return found;
    }

    private static Optional<Parsed<Span>> at(Sentence sentence, int from) {
        return Parsed.longest(
                dated(sentence, from),
                plain(sentence, from),
                Periods.at(sentence, from).map(p -> p.map(period -> new Span(period.begin(), period.end(), from))));
    }

    /** "wednesday the 3rd between 2pm and 3pm", "tomorrow from 9 to 5". */
    private static Optional<Parsed<Span>> dated(Sentence sentence, int from) {
        if (!follows(sentence, from + 1, FROM_OR_HYPHEN)) {
            return Optional.empty();
        }
        return Moments.day(sentence, from).filter(day -> day.value().isDay()).flatMap(day -> ends(
                        sentence, TimeWords.skip(sentence, day.next(), Set.of(",")), true)
                .filter(p -> p.value().clocks())
                .map(p -> p.map(ends -> span(ends.on(day.value()), from))));
    }

    /** With words of their own at both ends, or two times with a hyphen; a day may follow two times of day. */
    private static Optional<Parsed<Span>> plain(Sentence sentence, int from) {
        boolean led = sentence.in(from, FROM);
        return led || follows(sentence, from + 1, HYPHEN)
                ? ends(sentence, from, led).map(p -> withDay(sentence, from, p))
                : Optional.empty();
    }

    private static Parsed<Span> withDay(Sentence sentence, int from, Parsed<SpanEnds> parsed) {
        int at = TimeWords.skip(sentence, parsed.next(), Set.of("on", "le", ",", "of"));
        return Optional.of(parsed.value())
                .filter(SpanEnds::clocks)
                .flatMap(ends ->
                        Moments.day(sentence, at).filter(day -> day.value().isDay()))
                .map(day -> day.map(d -> span(parsed.value().on(d), from)))
                .orElseGet(() -> parsed.map(ends -> span(ends.on(sentence), from)));
    }

    /** Whether one of the words comes soon: without it there is no need to look closer. */
    private static boolean follows(Sentence sentence, int from, Set<String> words) {
        return IntStream.range(from, from + NEAR).anyMatch(at -> sentence.in(at, words));
    }

    private static Span span(SpanEnds.Resolved ends, int first) {
        return new Span(ends.begin(), ends.end(), first);
    }

    private static Optional<Parsed<SpanEnds>> ends(Sentence sentence, int from, boolean led) {
        int start = led && sentence.in(from, FROM) ? TimeWords.skip(sentence, from + 1, FILL) : from;
        Optional<Parsed<SpanEnds>> best = Optional.empty();
        for (Parsed<SpanEnds.End> begin : SpanEnds.End.at(sentence, start)) {
            int to = begin.next();
            boolean hyphen = sentence.is(to, "-");
            if (!sentence.in(to, TO) || !hyphen && start == from) {
                continue;
            }
            int at = TimeWords.skip(sentence, to + 1, FILL);
            for (Parsed<SpanEnds.End> end : SpanEnds.End.at(sentence, at)) {
                Optional<Parsed<SpanEnds>> ends =
                        SpanEnds.of(begin.value(), end.value()).map(both -> new Parsed<>(both, end.next()));
                best = Parsed.longest(best, ends);
            }
        }
        return best;
    }

    private static Found found(Sentence sentence, Parsed<Span> parsed) {
        Span span = parsed.value();
        LocalDateTime begin = span.begin().at();
        LocalDateTime end = span.end().at();
        return Found.of(
                "interval",
                sentence,
                span.first(),
                parsed.next(),
                0.96,
                Found.fields(
                        "begin", span.begin().iso(sentence.now()),
                        "end", span.end().iso(sentence.now()),
                        "begin_accuracy", span.begin().accuracyText(),
                        "end_accuracy", span.end().accuracyText(),
                        "begin_chronology", span.begin().chronology(sentence.now()),
                        "end_chronology", span.end().chronology(sentence.now()),
                        "timespan",
                                (double) Duration.between(
                                                begin.atZone(sentence.now().getZone()),
                                                end.atZone(sentence.now().getZone()))
                                        .toSeconds()));
    }
}
