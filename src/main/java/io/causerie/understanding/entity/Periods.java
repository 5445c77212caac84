package io.causerie.understanding.entity;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;

/** Lengths of time up to now or from now on: "the next 3 days", "les deux dernières semaines". */
final class Periods {
    private static final Set<String> ARTICLES = Set.of("the", "les", "ces");

    private Periods() {}

    record Period(Moment begin, Moment end) {}

    static Optional<Parsed<Period>> at(Sentence sentence, int from) {
        int at = TimeWords.skip(sentence, from, ARTICLES);
        Optional<Parsed<Integer>> first = TimeWords.regard(sentence, at).filter(r -> r.value() != 0);
        if (first.isPresent()) {
            return length(sentence, first.get().next())
                    .map(l ->
                            l.map(length -> period(sentence, length, first.get().value())));
        }
        return Numbers.at(sentence, at)
                .filter(n -> n.value() > 0 && n.value() < 10_000)
                .flatMap(n -> TimeWords.regard(sentence, n.next())
                        .filter(r -> r.value() != 0)
                        .flatMap(r -> TimeWords.unit(sentence, r.next())
                                .map(unit -> new Parsed<>(
                                        period(sentence, Length.of(n.value(), unit.value()), r.value()),
                                        unit.next()))));
    }

    private static Optional<Parsed<Length>> length(Sentence sentence, int at) {
        return Numbers.at(sentence, at).isPresent()
                ? Lengths.at(sentence, at).filter(p -> p.value().isUsual())
                : Optional.empty();
    }

    private static Period period(Sentence sentence, Length length, int regard) {
        LocalDateTime now = RelativeDates.now(sentence);
        Grain grain = length.finest();
        Moment said = Moment.of(now, grain, true);
        return regard > 0
                ? new Period(said, Moment.of(length.after(now), grain, true))
                : new Period(Moment.of(length.before(now), grain, true), said);
    }
}
