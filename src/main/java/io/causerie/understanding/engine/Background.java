package io.causerie.understanding.engine;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * What people say when they do not talk to this bot: some hundred everyday sentences, and letters that mean nothing. A
 * sentence that lies among them rather than among the bot's expressions is hardly meant for the bot.
 */
final class Background {
    private static final float SHARPNESS = 20;
    private static final double FLOOR = 1e-20;

    private final List<Expression> sentences;
    private final float[][] points;
    private final float[][] byDimension;

    private Background(List<Expression> sentences, float[][] points) {
        this.sentences = sentences;
        this.points = points;
        byDimension = new float[points[0].length][points.length];
        for (int i = 0; i < points.length; i++) {
            for (int d = 0; d < byDimension.length; d++) {
                byDimension[d][i] = points[i][d];
            }
        }
    }

    static Background of(Meanings meanings) {
        List<Expression> sentences = sentences();
        List<String> bridged = sentences.stream()
                .map(s -> Bridge.forMeaning(s.text(), s.language()))
                .toList();
        Map<String, float[]> points = meanings.of(bridged, Patience.ENDLESS);
        return new Background(sentences, bridged.stream().map(points::get).toArray(float[][]::new));
    }

    private static List<Expression> sentences() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Background.class.getResourceAsStream("background.txt"), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(line -> new Expression(line.substring(3), line.substring(0, 2), ""))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int size() {
        return points.length;
    }

    float[] point(int sentence) {
        return points[sentence];
    }

    String surface(int sentence) {
        return Bridge.forSurface(
                sentences.get(sentence).text(), sentences.get(sentence).language());
    }

    /** The logarithm of how densely these sentences lie around a point, all seen from a bot's centre. */
    double density(float[] point, float[] centre) {
        return density(point, centre, -1);
    }

    /** The same for one of these sentences among the others. */
    double densityAround(int sentence, float[] centre) {
        return density(points[sentence], centre, sentence);
    }

    private double density(float[] point, float[] centre, int left) {
        float[] toPoint = products(point);
        float[] toCentre = products(centre);
        double square = product(centre, centre);
        double across = product(point, centre);
        double far = Math.sqrt(Math.max(product(point, point) - 2 * across + square, 1e-12));
        double sum = 0;
        for (int i = 0; i < points.length; i++) {
            double own = Math.sqrt(Math.max(1 - 2 * toCentre[i] + square, 1e-12));
            double closeness = (toPoint[i] - toCentre[i] - across + square) / (far * own);
            sum += i == left ? 0 : Math.exp(SHARPNESS * (closeness - 1));
        }
        return Math.log(sum + FLOOR);
    }

    /** Dimension by dimension: so the processor does many sentences at once. */
    private float[] products(float[] point) {
        float[] products = new float[points.length];
        for (int d = 0; d < point.length; d++) {
            float x = point[d];
            float[] row = byDimension[d];
            for (int i = 0; i < products.length; i++) {
                products[i] += x * row[i];
            }
        }
        return products;
    }

    private static double product(float[] a, float[] b) {
        double sum = 0;
        for (int d = 0; d < a.length; d++) {
            sum += a[d] * b[d];
        }
        return sum;
    }
}
