package io.causerie.understanding.entity;

import io.causerie.understanding.entity.Units.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A number and a unit: {@code distance}, {@code mass}, {@code volume}, {@code speed}, {@code percent}, {@code temperature}. */
final class Quantities implements Recognizer {
    private static final Map<String, String> BASE =
            Map.of("distance", "meters", "mass", "grams", "volume", "liters", "speed", "mps", "percent", "percent");

    @Override
    public List<Found> in(Sentence sentence) {
        var found = new ArrayList<Found>();
        for (int at = 0; at < sentence.size(); at++) {
            Optional<Parsed<Found>> quantity = at(sentence, at);
            if (quantity.isPresent()) {
                found.add(quantity.get().value());
                at = quantity.get().next() - 1;
            }
        }
        return found;
    }

    private static Optional<Parsed<Found>> at(Sentence sentence, int from) {
        return Numbers.amount(sentence, from).flatMap(number -> {
            int at = sentence.is(number.next(), "de") || sentence.is(number.next(), "d")
                    ? number.next() + 1
                    : number.next();
            return Units.at(sentence, at)
                    .filter(unit -> !unit.value().entity().equals("time"))
                    .map(unit -> withHalf(sentence, from, number.value(), unit));
        });
    }

    /** "two miles and a half", "deux litres et demi". */
    private static Parsed<Found> withHalf(Sentence sentence, int from, double scalar, Parsed<Unit> unit) {
        Parsed<Double> half = Numbers.andAHalf(sentence, new Parsed<>(scalar, unit.next()));
        var whole = new Parsed<>(unit.value(), half.next());
        return new Parsed<>(found(sentence, from, half.value(), whole), half.next());
    }

    private static Found found(Sentence sentence, int from, double scalar, Parsed<Unit> unit) {
        String entity = unit.value().entity();
        String symbol = unit.value().symbol();
        boolean doubtful = symbol.equals("°") || symbol.equals("m") && !sentence.joined(unit.next() - 1);
        Map<String, Object> fields = entity.equals("temperature")
                ? temperature(sentence, scalar, symbol)
                : Found.fields(
                        "scalar",
                        scalar,
                        "unit",
                        symbol,
                        BASE.get(entity),
                        scalar * unit.value().factor());
        return Found.of(entity, sentence, from, unit.next(), doubtful ? 0.8 : 0.97, fields);
    }

    /** Degrees without a scale are Fahrenheit in the United States and Celsius elsewhere. */
    private static Map<String, Object> temperature(Sentence sentence, double scalar, String symbol) {
        String unit = symbol.equals("°") ? sentence.region().equals("US") ? "F" : "C" : symbol;
        double celsius =
                switch (unit) {
                    case "F" -> (scalar - 32) / 1.8;
                    case "K" -> scalar - 273.15;
                    case "R" -> (scalar - 491.67) / 1.8;
                    default -> scalar;
                };
        return Found.fields("scalar", scalar, "unit", unit, "celsius", celsius);
    }
}
