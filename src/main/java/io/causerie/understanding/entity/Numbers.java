package io.causerie.understanding.entity;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads numbers in digits and words. */
final class Numbers {
    private static final Set<String> MINUS = Set.of("minus", "moins", "negative");
    private static final Map<String, Double> SHORT = Map.of("k", 1e3, "bn", 1e9, "md", 1e9);
    private static final Set<String> ARTICLES = Set.of("a", "an", "un", "une");

    private Numbers() {}

    /** A number without articles: "-3.5", "5 million", "three and a half", "27k". */
    static Optional<Parsed<Double>> at(Sentence sentence, int from) {
        boolean sign = sentence.is(from, "-") && !sentence.joined(from) && sentence.joined(from + 1);
        if (sign || sentence.in(from, MINUS)) {
            return unsigned(sentence, from + 1).map(p -> p.map(value -> -value));
        }
        return unsigned(sentence, from);
    }

    /** As {@link #at}, and "a", "un" for one, "half a" for a half, "1/2": what stands before a unit. */
    static Optional<Parsed<Double>> amount(Sentence sentence, int from) {
        Optional<Parsed<Double>> half = half(sentence, from);
        if (half.isPresent()) {
            return half;
        }
        Optional<Parsed<Double>> fraction = fraction(sentence, from);
        Optional<Parsed<Double>> number = fraction.isPresent()
                ? fraction
                : at(sentence, from).map(whole -> fraction(sentence, whole.next())
                        .map(part -> part.map(more -> whole.value() + more))
                        .orElse(whole));
        return number.isEmpty() && sentence.in(from, ARTICLES) ? Parsed.of(1.0, from + 1) : number;
    }

    private static Optional<Parsed<Double>> unsigned(Sentence sentence, int from) {
        Optional<Parsed<Double>> digits = DigitNumbers.at(sentence, from);
        Optional<Parsed<Double>> number = digits.isPresent()
                ? digits.map(p -> scaled(sentence, p))
                : WordNumbers.at(sentence, from)
                        .filter(p -> !p.value().rank())
                        .map(p -> pointed(sentence, p.map(WordNumbers.Reading::value)));
        return number.map(p -> andAHalf(sentence, p));
    }

    private static Parsed<Double> scaled(Sentence sentence, Parsed<Double> number) {
        int at = number.next();
        Double letters = sentence.joined(at) ? SHORT.get(sentence.word(at)) : null;
        if (letters != null) {
            return new Parsed<>(number.value() * letters, at + 1);
        }
        return Scales.after(sentence, at)
                .map(scale -> new Parsed<>(number.value() * scale.value(), scale.next()))
                .orElse(number);
    }

    /** "three point one four", "trois virgule quatorze". */
    private static Parsed<Double> pointed(Sentence sentence, Parsed<Double> number) {
        if (!sentence.is(number.next(), "point") && !sentence.is(number.next(), "virgule")) {
            return number;
        }
        var digits = new StringBuilder();
        int at = number.next() + 1;
        Optional<Parsed<WordNumbers.Reading>> more = WordNumbers.at(sentence, at);
        while (more.isPresent() && !more.get().value().rank() && digits.length() < 9) {
            digits.append((long) more.get().value().value());
            at = more.get().next();
            more = WordNumbers.at(sentence, at);
        }
        return digits.isEmpty() || digits.length() > 12
                ? number
                : new Parsed<>(number.value() + Double.parseDouble("0." + digits), at);
    }

    static Parsed<Double> andAHalf(Sentence sentence, Parsed<Double> number) {
        int at = number.next();
        boolean english = sentence.is(at, "and") && sentence.is(at + 1, "a") && sentence.is(at + 2, "half");
        boolean french = sentence.is(at, "et") && (sentence.is(at + 1, "demi") || sentence.is(at + 1, "demie"));
        return english || french ? new Parsed<>(number.value() + 0.5, at + (english ? 3 : 2)) : number;
    }

    private static Optional<Parsed<Double>> half(Sentence sentence, int from) {
        int at = sentence.in(from, ARTICLES) ? from + 1 : from;
        if (sentence.is(at, "half")) {
            return Parsed.of(0.5, sentence.in(at + 1, ARTICLES) ? at + 2 : at + 1);
        }
        if (sentence.is(at, "demi") || sentence.is(at, "demie")) {
            return Parsed.of(0.5, sentence.is(at + 1, "-") ? at + 2 : at + 1);
        }
        return Optional.empty();
    }

    private static Optional<Parsed<Double>> fraction(Sentence sentence, int from) {
        boolean written = sentence.isDigits(from)
                && sentence.is(from + 1, "/")
                && sentence.isDigits(from + 2)
                && !sentence.is(from + 3, "/")
                && sentence.word(from + 2).length() == 1
                && !sentence.is(from + 2, "0");
        if (!written || sentence.word(from).length() > 2) {
            return Optional.empty();
        }
        return Parsed.of(
                Double.parseDouble(sentence.word(from)) / Double.parseDouble(sentence.word(from + 2)), from + 3);
    }

    /** A whole number as Long, any other as Double. */
    static Object whole(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15 ? (Object) (long) value : (Object) value;
    }
}
