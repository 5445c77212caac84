package io.causerie.understanding.entity;

import java.util.Map;
import java.util.Optional;

/** Words that multiply the digits before them: "5 million", "2,5 milliards". */
final class Scales {
    private static final Map<String, Double> WORDS = Map.ofEntries(
            Map.entry("hundred", 1e2),
            Map.entry("dozen", 12.0),
            Map.entry("douzaine", 12.0),
            Map.entry("douzaines", 12.0),
            Map.entry("thousand", 1e3),
            Map.entry("million", 1e6),
            Map.entry("millions", 1e6),
            Map.entry("billion", 1e9),
            Map.entry("billions", 1e9),
            Map.entry("trillion", 1e12),
            Map.entry("mille", 1e3),
            Map.entry("milliard", 1e9),
            Map.entry("milliards", 1e9));

    private Scales() {}

    static Optional<Parsed<Double>> after(Sentence sentence, int at) {
        return Optional.ofNullable(WORDS.get(sentence.word(at))).map(scale -> new Parsed<>(scale, at + 1));
    }
}
