package io.causerie.understanding.bench;

import io.causerie.understanding.engine.Embeddings;
import io.causerie.understanding.engine.Expression;
import io.causerie.understanding.engine.SentenceEncoder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How alike sentences are, by their meaning and by the words they share. */
final class Alike {
    private final SentenceEncoder encoder;
    private final Embeddings kept;
    private final Map<String, float[]> points = new HashMap<>();

    Alike(SentenceEncoder encoder, Embeddings kept) {
        this.encoder = encoder;
        this.kept = kept;
    }

    /** As many groups of like sentences as wanted, of one size: again and again the oddest one and those that are most like it. */
    List<List<Expression>> groups(List<Expression> sentences, int wanted) {
        List<List<Expression>> groups = new ArrayList<>();
        List<Expression> left = new ArrayList<>(sentences);
        for (int g = wanted; g > 0 && !left.isEmpty(); g--) {
            Expression odd = oddest(left);
            left.sort(Comparator.comparingDouble(e -> e == odd ? -3 : -likeness(odd, e)));
            List<Expression> group = left.subList(0, Math.max(1, Math.round((float) left.size() / g)));
            groups.add(List.copyOf(group));
            group.clear();
        }
        return groups;
    }

    /** How like a sentence is to the one of these that is most like it. */
    double nearest(Expression sentence, Collection<Expression> others) {
        return others.stream()
                .mapToDouble(other -> likeness(sentence, other))
                .max()
                .orElse(0);
    }

    private Expression oddest(List<Expression> sentences) {
        float[] sum = new float[encoder.dimensions()];
        for (Expression sentence : sentences) {
            float[] point = point(sentence);
            for (int d = 0; d < sum.length; d++) {
                sum[d] += point[d];
            }
        }
        return sentences.stream()
                .min(Comparator.comparingDouble(e -> product(point(e), sum)))
                .orElseThrow();
    }

    private double likeness(Expression a, Expression b) {
        Set<String> shared = new HashSet<>(a.words());
        Set<String> all = new HashSet<>(a.words());
        shared.retainAll(b.words());
        all.addAll(b.words());
        return product(point(a), point(b)) + (double) shared.size() / Math.max(1, all.size());
    }

    private float[] point(Expression sentence) {
        return points.computeIfAbsent(sentence.text(), text -> {
            Map<String, float[]> found = kept.find(encoder.id(), List.of(text));
            return found.containsKey(text) ? found.get(text) : encoder.encode(text);
        });
    }

    private static double product(float[] a, float[] b) {
        double sum = 0;
        for (int d = 0; d < a.length; d++) {
            sum += a[d] * b[d];
        }
        return sum;
    }
}
