package io.causerie.understanding.entity;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Times of day: "5pm", "17h30", "half past five", "six heures moins le quart", "noon". */
final class ClockPhrases {
    private static final Set<String> HOURS = Set.of("h", "heure", "heures", "hrs");
    private static final Set<String> IN_THE = WordSet.of("in the at du de la l ' dans le of");

    private ClockPhrases() {}

    static Optional<Parsed<TimeOfDay>> at(Sentence sentence, int from) {
        return Parsed.longest(named(sentence, from), spoken(sentence, from), SpokenClock.at(sentence, from))
                .map(clock -> withPart(sentence, clock));
    }

    /** As it is written, without "to" and "past", which may as well part two times: "9 to 5". */
    static Optional<Parsed<TimeOfDay>> plain(Sentence sentence, int from) {
        return Parsed.longest(named(sentence, from), spoken(sentence, from)).map(clock -> withPart(sentence, clock));
    }

    /** "noon", "midi et demi". */
    private static Optional<Parsed<TimeOfDay>> named(Sentence sentence, int from) {
        return TimeWords.of(TimeWords.Kind.CLOCK, sentence, from).map(p -> {
            Parsed<Integer> more = SpokenClock.afterHour(sentence, p.next()).orElse(new Parsed<>(0, p.next()));
            return new Parsed<>(
                    TimeOfDay.of(p.value() + more.value(), more.value() == 0 ? Grain.HOUR : Grain.MIN, false, true),
                    more.next());
        });
    }

    private static Optional<Parsed<TimeOfDay>> spoken(Sentence sentence, int from) {
        return hour(sentence, from).map(hour -> {
            Parsed<TimeOfDay> clock = minutes(sentence, from, hour);
            return meridiem(sentence, clock.next())
                    .filter(pm -> hour.value() <= 12)
                    .map(pm -> new Parsed<>(half(clock.value(), pm.value()), pm.next()))
                    .orElse(clock);
        });
    }

    static Optional<Parsed<Integer>> hour(Sentence sentence, int from) {
        if (sentence.isDigits(from)) {
            boolean two = sentence.word(from).length() <= 2 && !(sentence.joined(from) && sentence.isWord(from - 1));
            return two ? whole(Double.parseDouble(sentence.word(from)), from + 1) : Optional.empty();
        }
        return WordNumbers.at(sentence, from)
                .filter(p -> !p.value().rank())
                .flatMap(p -> whole(p.value().value(), p.next()));
    }

    private static Optional<Parsed<Integer>> whole(double hour, int next) {
        return hour >= 0 && hour <= 24 && hour == Math.rint(hour) ? Parsed.of((int) hour, next) : Optional.empty();
    }

    private static Parsed<TimeOfDay> minutes(Sentence sentence, int from, Parsed<Integer> hour) {
        int at = hour.next();
        boolean open = hour.value() <= 12 && hour.value() > 0 && sentence.tongue() == Tongue.ENGLISH;
        boolean colon = sentence.is(at, ":")
                || sentence.is(at, ".") && meridiem(sentence, at + 2).isPresent();
        if (colon && sentence.joined(at) && isMinutes(sentence, at + 1)) {
            boolean clear = sentence.word(from).startsWith("0") || !open;
            return seconds(sentence, at + 2, hour.value() * 60 + minutesAt(sentence, at + 1), !clear);
        }
        if (sentence.in(at, HOURS)) {
            return afterHours(sentence, at, hour.value());
        }
        boolean oClock = sentence.is(at, "o") && sentence.is(at + 1, "'") && sentence.is(at + 2, "clock");
        int next = sentence.is(at, "oclock") ? at + 1 : oClock ? at + 3 : at;
        return new Parsed<>(TimeOfDay.of(hour.value() * 60, Grain.HOUR, open, next > at), next);
    }

    /** "17h", "17 heures trente", "2h30": a plain "2 heures" may be a duration as well. */
    private static Parsed<TimeOfDay> afterHours(Sentence sentence, int at, int hour) {
        Optional<Parsed<Integer>> more = isMinutes(sentence, at + 1)
                ? Parsed.of(minutesAt(sentence, at + 1), at + 2)
                : SpokenClock.afterHour(sentence, at + 1);
        boolean letter = sentence.is(at, "h") && sentence.joined(at);
        return more.map(p -> new Parsed<>(
                        TimeOfDay.of(hour * 60 + p.value(), Grain.MIN, false, letter || p.value() < 0), p.next()))
                .orElseGet(() -> new Parsed<>(TimeOfDay.of(hour * 60, Grain.HOUR, false, letter && hour > 5), at + 1));
    }

    private static Parsed<TimeOfDay> seconds(Sentence sentence, int at, int minutes, boolean open) {
        if (sentence.is(at, ":") && sentence.joined(at) && isMinutes(sentence, at + 1)) {
            LocalTime time = LocalTime.ofSecondOfDay(Math.floorMod(minutes, 1_440) * 60L + minutesAt(sentence, at + 1));
            return new Parsed<>(new TimeOfDay(time, List.of(Grain.HOUR, Grain.MIN, Grain.SEC), open, true), at + 2);
        }
        return new Parsed<>(TimeOfDay.of(minutes, Grain.MIN, open, true), sentence.in(at, HOURS) ? at + 1 : at);
    }

    private static boolean isMinutes(Sentence sentence, int at) {
        return sentence.isDigits(at) && sentence.word(at).length() == 2 && minutesAt(sentence, at) < 60;
    }

    private static int minutesAt(Sentence sentence, int at) {
        return Integer.parseInt(sentence.word(at));
    }

    /** True for pm. */
    private static Optional<Parsed<Boolean>> meridiem(Sentence sentence, int at) {
        if (sentence.is(at, "am") || sentence.is(at, "pm")) {
            boolean may = sentence.tongue() != Tongue.OTHER || sentence.joined(at);
            return may ? Parsed.of(sentence.is(at, "pm"), at + 1) : Optional.empty();
        }
        boolean points = (sentence.is(at, "a") || sentence.is(at, "p"))
                && sentence.is(at + 1, ".")
                && sentence.joined(at + 1)
                && sentence.is(at + 2, "m");
        return points ? Parsed.of(sentence.is(at, "p"), sentence.is(at + 3, ".") ? at + 4 : at + 3) : Optional.empty();
    }

    private static TimeOfDay half(TimeOfDay clock, boolean pm) {
        boolean shifts = pm ? clock.time().getHour() < 12 : clock.time().getHour() == 12;
        return shifts ? clock.later() : clock.settled();
    }

    /** "5 in the morning", "8 heures du soir". */
    private static Parsed<TimeOfDay> withPart(Sentence sentence, Parsed<TimeOfDay> clock) {
        int at = TimeWords.skip(sentence, clock.next(), IN_THE);
        return at == clock.next()
                ? clock
                : TimeWords.of(TimeWords.Kind.PART, sentence, at)
                        .map(part -> new Parsed<>(clock.value().in(part.value()), part.next()))
                        .orElse(clock);
    }
}
