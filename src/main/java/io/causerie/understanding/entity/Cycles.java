package io.causerie.understanding.entity;

import io.causerie.understanding.entity.TimeWords.Kind;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What happens again and again (gold entity {@code set}): "every Sunday", "tous les deux mois", "weekly". */
final class Cycles implements Recognizer {
    private static final Set<String> AND = WordSet.of("and et , or ou the les le");
    private static final Set<String> AT = Set.of("at", "a", "des", "vers", "from");
    private static final Map<Tongue, Phrases<Cycle>> ADVERBS =
            Phrases.read("cycles", row -> Cycle.of(row.get(1), Integer.parseInt(row.get(2))));

    @Override
    public List<Found> in(Sentence sentence) {
        var found = new ArrayList<Found>();
        for (int at = 0; at < sentence.size(); at++) {
            Optional<Parsed<Cycle>> cycle = at(sentence, at);
            if (cycle.isPresent()) {
                found.add(found(sentence, at, cycle.get()));
                at = cycle.get().next() - 1;
            }
        }
        return found;
    }

    private static Optional<Parsed<Cycle>> at(Sentence sentence, int from) {
        Optional<Parsed<Cycle>> cycle = sentence.isWord(from)
                ? ADVERBS.get(sentence.tongue()).at(sentence, from).or(() -> every(sentence, from))
                : Optional.empty();
        return cycle.map(p -> ClockPhrases.at(sentence, TimeWords.skip(sentence, p.next(), AT))
                .filter(clock -> sentence.in(p.next(), AT) || clock.value().sure())
                .map(clock -> clock.map(c -> p.value().at(c.usual().time())))
                .orElse(p));
    }

    private static Optional<Parsed<Cycle>> every(Sentence sentence, int from) {
        return TimeWords.of(Kind.EVERY, sentence, from)
                .flatMap(every -> Parsed.longest(
                        units(sentence, every.next()), days(sentence, every.next()), parts(sentence, every.next())));
    }

    /** "every other week", "toutes les 2 semaines", "each day". */
    private static Optional<Parsed<Cycle>> units(Sentence sentence, int at) {
        boolean other = sentence.is(at, "other") || sentence.is(at, "second");
        Parsed<Double> many =
                other ? new Parsed<>(2.0, at + 1) : Numbers.at(sentence, at).orElse(new Parsed<>(1.0, at));
        return TimeWords.unit(sentence, many.next())
                .filter(unit -> many.value() >= 1 && many.value() < 10_000 && many.value() == Math.rint(many.value()))
                .map(unit -> unit.map(u -> Cycle.of(u, many.value().intValue())));
    }

    /** "every monday and thursday", "tous les lundis", "every weekday". */
    private static Optional<Parsed<Cycle>> days(Sentence sentence, int from) {
        if (sentence.is(from, "weekday") || sentence.is(from, "workday")) {
            return Parsed.of(new Cycle("WEEK", 1, new TreeSet<>(Set.of(1, 2, 3, 4, 5)), Optional.empty()), from + 1);
        }
        var days = new TreeSet<Integer>();
        int next = from;
        Optional<Parsed<Integer>> day = DateParts.weekday(sentence, from);
        while (day.isPresent()) {
            days.add(day.get().value());
            next = day.get().next();
            day = DateParts.weekday(sentence, TimeWords.skip(sentence, next, AND));
        }
        Optional<Parsed<Integer>> weekend = TimeWords.of(Kind.WEEKEND, sentence, from);
        if (weekend.isPresent()) {
            return Parsed.of(
                    new Cycle("WEEK", 1, new TreeSet<>(Set.of(6, 7)), Optional.empty()),
                    weekend.get().next());
        }
        return days.isEmpty() ? Optional.empty() : Parsed.of(new Cycle("WEEK", 1, days, Optional.empty()), next);
    }

    private static Optional<Parsed<Cycle>> parts(Sentence sentence, int from) {
        return TimeWords.of(Kind.PART, sentence, from)
                .map(part -> part.map(hour -> Cycle.of("DAY", 1).at(LocalTime.of(hour, 0))));
    }

    private static Found found(Sentence sentence, int from, Parsed<Cycle> parsed) {
        Cycle cycle = parsed.value();
        Moment next = Moment.of(cycle.next(RelativeDates.now(sentence)), Grain.SEC, true);
        return Found.of(
                "set",
                sentence,
                from,
                parsed.next(),
                0.95,
                Found.fields(
                        "next", next.iso(sentence.now()),
                        "frequency", cycle.frequency(),
                        "interval", (long) cycle.interval(),
                        "rrule", cycle.rule()));
    }
}
