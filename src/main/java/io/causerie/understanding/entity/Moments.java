package io.causerie.understanding.entity;

import io.causerie.understanding.entity.TimeWords.Kind;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Times (gold entity {@code datetime}): a day, a time of day, or both in either order. */
final class Moments implements Recognizer {
    private static final Set<String> TO_TIME =
            WordSet.of(", at a vers around about by in the dans la l ' au des t @ pour");
    private static final Set<String> TO_DAY = WordSet.of(", on le the of du de");
    private static final Set<String> AT =
            WordSet.of("at by around before after until till a vers avant apres des for pour from @");

    private static final Set<String> AT_HOUR = WordSet.of("at by @ around until till");
    private static final Set<String> GOES_ON = WordSet.of("on to please and until for in with or");
    private static final Set<String> SIGNS = WordSet.of("% / - $ € °");
    private static final Set<String> LASTING = WordSet.of("pendant durant during lasts dure duree");

    @Override
    public List<Found> in(Sentence sentence) {
        var found = new ArrayList<Found>();
        for (int at = 0; at < sentence.size(); at++) {
            Optional<Parsed<Moment>> moment = at(sentence, at);
            if (moment.isPresent()) {
                found.add(found(sentence, at, moment.get()));
                at = moment.get().next() - 1;
            }
        }
        return found;
    }

    static Optional<Parsed<Moment>> at(Sentence sentence, int from) {
        return Parsed.longest(dayFirst(sentence, from), timeFirst(sentence, from));
    }

    static Optional<Parsed<Moment>> day(Sentence sentence, int from) {
        return Parsed.longest(
                Dates.at(sentence, from),
                RelativeDates.at(sentence, from),
                ShiftedDates.at(sentence, from),
                EdgeDates.at(sentence, from));
    }

    private static Optional<Parsed<Moment>> dayFirst(Sentence sentence, int from) {
        return day(sentence, from).map(day -> {
            int at = TimeWords.skip(sentence, day.next(), TO_TIME);
            if (day.value().finest() == Grain.HALFDAY) {
                return time(sentence, at)
                        .map(time -> time.map(t -> joined(day.value(), t)))
                        .orElse(day);
            }
            return day.value().isDay() ? withTime(sentence, at, day) : day;
        });
    }

    private static Parsed<Moment> withTime(Sentence sentence, int at, Parsed<Moment> day) {
        Parsed<Moment> best = part(sentence, at, day.value()).orElse(day);
        return time(sentence, at)
                .map(time -> time.map(t -> joined(day.value(), t)))
                .filter(p -> p.next() > best.next())
                .orElse(best);
    }

    /** A time within a part of the day is as exact as the time: "tonight at 8". */
    private static Moment dayOf(Moment moment) {
        List<Grain> accuracy = moment.accuracy().stream()
                .map(grain -> grain == Grain.HALFDAY ? Grain.DAY : grain)
                .toList();
        return new Moment(moment.at(), accuracy, moment.relative());
    }

    private static Optional<Parsed<Moment>> part(Sentence sentence, int at, Moment day) {
        return TimeWords.of(Kind.PART, sentence, at).map(part -> {
            Moment begin = Moment.of(day.at().toLocalDate().atTime(part.value(), 0), Grain.HALFDAY, day.relative());
            return time(sentence, TimeWords.skip(sentence, part.next(), TO_TIME))
                    .map(time -> time.map(t -> day.with(t.in(part.value()))))
                    .orElse(new Parsed<>(begin, part.next()));
        });
    }

    /** A time of day after a day or a word that leads to it, where "5" or "2 heures" will do. */
    private static Optional<Parsed<TimeOfDay>> time(Sentence sentence, int at) {
        return ClockPhrases.at(sentence, at)
                .filter(p -> !sentence.in(at - 1, LASTING))
                .filter(p -> p.value().sure() || sentence.in(at - 1, AT) && stands(sentence, at, p.next()));
    }

    /** Whether a number is an hour: it says so, or nothing follows that it could count. */
    private static boolean stands(Sentence sentence, int from, int next) {
        if (IntStream.range(from, next).anyMatch(at -> sentence.word(at).startsWith("h"))) {
            return true;
        }
        boolean counts = sentence.isWord(next) && !sentence.in(next, GOES_ON) || sentence.in(next, SIGNS);
        return sentence.tongue() == Tongue.ENGLISH
                && sentence.in(from - 1, AT_HOUR)
                && (!counts || TimeWords.at(sentence, next).isPresent());
    }

    private static Optional<Parsed<Moment>> timeFirst(Sentence sentence, int from) {
        return time(sentence, from).map(time -> {
            int at = TimeWords.skip(sentence, time.next(), TO_DAY);
            return day(sentence, at)
                    .filter(day -> day.value().isDay() || day.value().finest() == Grain.HALFDAY)
                    .map(day -> day.map(d -> joined(d, time.value())))
                    .orElseGet(() -> new Parsed<>(coming(sentence, time.value()), time.next()));
        });
    }

    private static Moment joined(Moment day, TimeOfDay time) {
        return day.isDay()
                ? day.with(time.usual())
                : dayOf(day.with(time.in(day.at().getHour())));
    }

    /** The next time that the clock shows it; of two in twelve hours the one that comes first. */
    private static Moment coming(Sentence sentence, TimeOfDay time) {
        LocalDateTime now = sentence.now().toLocalDateTime();
        LocalDate today = now.toLocalDate();
        TimeOfDay meant = time;
        if (time.open()) {
            boolean passed = !today.atTime(time.time()).isAfter(now);
            boolean later = passed && today.atTime(time.later().time()).isAfter(now);
            meant = later ? time.later() : time.usual();
        }
        LocalDate day = today.atTime(meant.time()).isAfter(now) ? today : today.plusDays(1);
        return new Moment(day.atTime(meant.time()), meant.accuracy(), true);
    }

    private static Found found(Sentence sentence, int from, Parsed<Moment> parsed) {
        Moment moment = parsed.value();
        return Found.of(
                "datetime",
                sentence,
                from,
                parsed.next(),
                parsed.next() - from > 1 ? 0.95 : 0.92,
                Found.fields(
                        "formatted", moment.formatted(sentence.now()),
                        "iso", moment.iso(sentence.now()),
                        "accuracy", moment.accuracyText(),
                        "chronology", moment.chronology(sentence.now()),
                        "state", moment.relative() ? "relative" : "absolute"));
    }
}
