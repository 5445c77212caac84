package io.causerie.understanding.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

/** Where the border of "none of them" lies, on bots of one intent whose sentences have one score each. */
class CalibrationTest {
    private static final float[] WHOLE = {1};
    private static final double[] STRANGERS =
            DoubleStream.generate(() -> 0).limit(100).toArray();

    @Test
    void putsTheBorderBetweenTheBotsOwnSentencesAndStrangers() {
        double[] own = {1, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10};

        Mixture mixture = fit(own, STRANGERS);

        assertThat(mixture.none()).isEqualTo(4);
    }

    @Test
    void givesUpFewOfManySentencesThatLieAmongStrangers() {
        double[] own =
                DoubleStream.iterate(0, score -> score + 0.01).limit(1000).toArray();
        double[] strangers = DoubleStream.generate(() -> 20).limit(100).toArray();

        Mixture mixture = fit(own, strangers);

        assertThat(DoubleStream.of(own).filter(score -> score < mixture.none())).hasSizeBetween(15, 16);
    }

    @Test
    void givesUpFewSentencesOfABotThatIsFarFromAllStrangers() {
        double[] own =
                DoubleStream.iterate(90, score -> score + 0.01).limit(1000).toArray();

        Mixture mixture = fit(own, STRANGERS);

        assertThat(DoubleStream.of(own).filter(score -> score < mixture.none())).hasSizeBetween(5, 6);
    }

    @Test
    void findsABorderWithoutStrangers() {
        Mixture mixture = fit(new double[] {3, 4, 5}, new double[0]);

        assertThat(mixture.none()).isEqualTo(3);
    }

    private static Mixture fit(double[] own, double[] strangers) {
        return Calibration.fit(new Calibration.Sample(held(own), held(strangers)), WHOLE, Patience.ENDLESS);
    }

    private static List<Calibration.Held> held(double[] scores) {
        return DoubleStream.of(scores)
                .mapToObj(score -> new Calibration.Held(new float[][] {{(float) score}}, 0, 0))
                .toList();
    }
}
