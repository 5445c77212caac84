package io.causerie.understanding.entity;

import io.causerie.understanding.entity.TimeWords.Kind;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;

/** Times at a distance: "in two days", "il y a 3 ans", "two days before Christmas". */
final class ShiftedDates {
    private static final Set<String> AHEAD = Set.of("in", "within", "dans", "sous");

    private ShiftedDates() {}

    static Optional<Parsed<Moment>> at(Sentence sentence, int from) {
        return Parsed.longest(ahead(sentence, from), ago(sentence, from), after(sentence, from));
    }

    private static Optional<Parsed<Moment>> ahead(Sentence sentence, int from) {
        boolean within = sentence.is(from, "d") && sentence.is(from + 1, "'") && sentence.is(from + 2, "ici");
        int at = sentence.in(from, AHEAD) ? from + 1 : within ? from + 3 : from;
        return at == from ? Optional.empty() : length(sentence, at).map(p -> p.map(l -> later(sentence, l)));
    }

    /** "il y a deux jours". */
    private static Optional<Parsed<Moment>> ago(Sentence sentence, int from) {
        int y = sentence.is(from, "il") ? from + 1 : from;
        boolean ago = sentence.is(y, "y") && sentence.is(y + 1, "a");
        return ago ? length(sentence, y + 2).map(p -> p.map(l -> earlier(sentence, l))) : Optional.empty();
    }

    /** "two days ago", "3 weeks later", "two days before Christmas". */
    private static Optional<Parsed<Moment>> after(Sentence sentence, int from) {
        return length(sentence, from).flatMap(length -> TimeWords.at(sentence, length.next())
                .flatMap(word -> switch (word.value().kind()) {
                    case AGO -> Parsed.of(earlier(sentence, length.value()), word.next());
                    case LATER -> Parsed.of(later(sentence, length.value()), word.next());
                    case BEFORE, AFTER -> from(sentence, length.value(), word);
                    default -> Optional.empty();
                }));
    }

    private static Optional<Parsed<Moment>> from(Sentence sentence, Length length, Parsed<TimeWords.Term> word) {
        int at = TimeWords.skip(sentence, word.next(), Set.of("the", "le", "la", "l", "'"));
        return Parsed.longest(RelativeDates.at(sentence, at), Dates.at(sentence, at))
                .map(p -> p.map(moment -> new Moment(
                        word.value().kind() == Kind.BEFORE ? length.before(moment.at()) : length.after(moment.at()),
                        moment.accuracy(),
                        moment.relative())));
    }

    private static Optional<Parsed<Length>> length(Sentence sentence, int at) {
        return Lengths.at(sentence, at).filter(p -> p.value().isUsual());
    }

    private static Moment later(Sentence sentence, Length length) {
        return shifted(length, length.after(RelativeDates.now(sentence)));
    }

    private static Moment earlier(Sentence sentence, Length length) {
        return shifted(length, length.before(RelativeDates.now(sentence)));
    }

    private static Moment shifted(Length length, LocalDateTime at) {
        return length.finest().compareTo(Grain.HOUR) < 0
                ? Moment.of(at.toLocalDate(), length.finest(), true)
                : Moment.of(at, length.finest(), true);
    }
}
