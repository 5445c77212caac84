package io.causerie.understanding.entity;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The two ends of an interval as they were said, each of which may lack what the other one has. */
record SpanEnds(End begin, End end) {

    /** Exactly one of a time, a time of day, or the number of a day in a month. */
    record End(Optional<Moment> moment, Optional<TimeOfDay> clock, Optional<Integer> day) {

        /** All ways to read an end at a token. */
        static List<Parsed<End>> at(Sentence sentence, int from) {
            var ends = new ArrayList<Parsed<End>>();
            Optional<Parsed<TimeOfDay>> clock = ClockPhrases.at(sentence, from);
            Optional<Parsed<TimeOfDay>> plain = ClockPhrases.plain(sentence, from);
            Stream.concat(clock.stream(), plain.filter(p -> !plain.equals(clock)).stream())
                    .forEach(p -> ends.add(p.map(c -> new End(Optional.empty(), Optional.of(c), Optional.empty()))));
            DateParts.dayNumber(sentence, from)
                    .filter(p -> p.next() <= from + 2)
                    .ifPresent(p -> ends.add(p.map(d -> new End(Optional.empty(), Optional.empty(), Optional.of(d)))));
            Moments.at(sentence, from)
                    .filter(p -> ends.stream()
                            .filter(end -> end.value().clock().isPresent())
                            .noneMatch(time -> time.next() >= p.next()))
                    .ifPresent(p -> ends.add(p.map(m -> new End(Optional.of(m), Optional.empty(), Optional.empty()))));
            return ends;
        }
    }

    /** Both ends with all they need. */
    record Resolved(Moment begin, Moment end) {}

    /** Two ends that go together: at least one must be clear about what it is. */
    static Optional<SpanEnds> of(End begin, End end) {
        boolean days =
                begin.day().isPresent() && end.moment().filter(Moment::isDay).isPresent();
        boolean moments = begin.moment().isPresent() && end.moment().isPresent();
        boolean clocks = begin.clock().isPresent() && end.clock().isPresent();
        boolean later = begin.moment().filter(Moment::hasTime).isPresent()
                && end.clock().isPresent();
        boolean dayThenClock = later && end.clock().get().sure();
        return days || moments || clocks || dayThenClock ? Optional.of(new SpanEnds(begin, end)) : Optional.empty();
    }

    boolean clocks() {
        return begin.clock().isPresent() && end.clock().isPresent();
    }

    /** Two times of day on a day. */
    Resolved on(Moment day) {
        TimeOfDay first = begin.clock().orElseThrow();
        TimeOfDay last = end.clock().orElseThrow();
        boolean afternoon = first.open()
                && !last.open()
                && first.later().time().isBefore(last.time())
                && last.time().getHour() > 12
                && first.time().getHour() < 12
                && last.time().getHour() - first.time().getHour() > 11;
        TimeOfDay start = afternoon ? first.later() : first.open() ? first.usual() : first.settled();
        TimeOfDay stop = last.open() && !last.time().isAfter(start.time()) ? last.later() : last.settled();
        Moment from = day.with(start);
        Moment to = day.with(stop);
        return new Resolved(from, to.at().isAfter(from.at()) ? to : to.plusDays(1));
    }

    Resolved on(Sentence sentence) {
        if (clocks()) {
            return on(Moment.of(sentence.now().toLocalDate(), Grain.DAY, true));
        }
        if (begin.day().isPresent()) {
            Moment to = end.moment().orElseThrow();
            return new Resolved(sameMonth(to, begin.day().get()), to);
        }
        Moment from = begin.moment().orElseThrow();
        Moment to = end.moment().orElseGet(() -> from.with(end.clock().orElseThrow()));
        return new Resolved(from, notBefore(from, to));
    }

    private static Moment sameMonth(Moment end, int day) {
        LocalDate last = end.at().toLocalDate();
        LocalDate month = day <= last.getDayOfMonth() ? last : last.minusMonths(1);
        int capped = Math.min(day, month.lengthOfMonth());
        return new Moment(month.withDayOfMonth(capped).atStartOfDay(), end.accuracy(), end.relative());
    }

    /** An end that seems to lie before the begin is the next of its kind. */
    private static Moment notBefore(Moment from, Moment to) {
        LocalDateTime at = to.at();
        if (!at.isBefore(from.at())) {
            return to;
        }
        LocalDateTime next = to.relative() ? at.plusWeeks(1) : at.plusYears(1);
        return next.isBefore(from.at()) ? to : new Moment(next, to.accuracy(), to.relative());
    }
}
