package io.causerie.understanding.entity;

import java.util.Optional;
import java.util.function.Function;

/**
 * What some tokens mean.
 *
 * @param next the first token after them
 */
record Parsed<T>(T value, int next) {

    <R> Parsed<R> map(Function<T, R> function) {
        return new Parsed<>(function.apply(value), next);
    }

    static <T> Optional<Parsed<T>> of(T value, int next) {
        return Optional.of(new Parsed<>(value, next));
    }

    /** The one that takes the most tokens; of equals the first. */
    @SafeVarargs
    static <T> Optional<Parsed<T>> longest(Optional<Parsed<T>>... readings) {
        Optional<Parsed<T>> best = Optional.empty();
        for (Optional<Parsed<T>> reading : readings) {
            if (reading.isPresent()
                    && (best.isEmpty() || reading.get().next() > best.get().next())) {
                best = reading;
            }
        }
        return best;
    }
}
