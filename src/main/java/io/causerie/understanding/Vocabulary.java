package io.causerie.understanding;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which features the examples have and how telling each is (TF-IDF, vectors of length one). */
final class Vocabulary {
    private final Map<String, Integer> index = new HashMap<>();
    private final double[] rarity;
    private final double rarest;

    Vocabulary(List<List<String>> sentences) {
        var counts = new TreeMap<String, Integer>();
        sentences.forEach(features -> new HashSet<>(features).forEach(f -> counts.merge(f, 1, Integer::sum)));
        rarity = new double[counts.size()];
        rarest = Math.log(1.0 + sentences.size()) + 1;
        counts.forEach((feature, count) -> {
            int place = index.size();
            index.put(feature, place);
            rarity[place] = Math.log((1.0 + sentences.size()) / (1 + count)) + 1;
        });
    }

    int size() {
        return rarity.length;
    }

    double rarity(String feature) {
        Integer place = index.get(feature);
        return place == null ? rarest : rarity[place];
    }

    boolean knows(String feature) {
        return index.containsKey(feature);
    }

    Vector vector(List<String> features) {
        var weights = new TreeMap<Integer, Double>();
        for (String feature : features) {
            Integer place = index.get(feature);
            if (place != null) {
                weights.merge(place, rarity[place] * (feature.startsWith("c ") ? 0.5 : 1), Double::sum);
            }
        }
        return Vector.of(weights);
    }

    /** Few places of many, in rising order. */
    record Vector(int[] places, double[] weights) {
        static Vector of(TreeMap<Integer, Double> sparse) {
            double length =
                    Math.sqrt(sparse.values().stream().mapToDouble(w -> w * w).sum());
            return new Vector(
                    sparse.keySet().stream().mapToInt(Integer::intValue).toArray(),
                    sparse.values().stream().mapToDouble(w -> w / length).toArray());
        }
    }
}
