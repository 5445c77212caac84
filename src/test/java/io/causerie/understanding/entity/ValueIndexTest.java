package io.causerie.understanding.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValueIndexTest {
    private final Random random = new Random(42);

    @ParameterizedTest
    @ValueSource(ints = {60, 75, 80, 90, 95, 100})
    void findsAsWellAsALookAtEachValue(int fuzziness) {
        List<String> values = values(500);
        var index = new ValueIndex<String>(fuzziness);
        values.forEach(value -> index.add(value, value));

        for (int i = 0; i < 300; i++) {
            String text = mutated(values.get(random.nextInt(values.size())), random.nextInt(4));

            assertThat(index.nearest(text).isEmpty()).as(text).isEqualTo(!anyAlike(values, text, fuzziness));
        }
    }

    @Test
    void amongTenThousandOnlyAFewAreCompared() {
        List<String> values = values(10_000);
        var index = new ValueIndex<String>(90);
        values.forEach(value -> index.add(value, value));

        int most = values.stream()
                .limit(500)
                .map(value -> mutated(value, 1))
                .mapToInt(index::compared)
                .max()
                .orElse(0);

        assertThat(most).isLessThan(100);
    }

    private static boolean anyAlike(List<String> values, String text, int fuzziness) {
        return values.stream().anyMatch(value -> {
            int longer = Math.max(value.length(), text.length());
            int distance = EditDistance.between(value, text, longer);
            return 100 * (1 - distance / (double) longer) >= fuzziness - 1e-6;
        });
    }

    private List<String> values(int count) {
        var values = new ArrayList<String>();
        while (values.size() < count) {
            values.add(word(4 + random.nextInt(6)) + (random.nextBoolean() ? "" : " " + word(3 + random.nextInt(8))));
        }
        return values;
    }

    /** Without s and x at its end, which would count as a plural. */
    private String word(int length) {
        return random.ints(length, 'a', 'r')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private String mutated(String value, int edits) {
        var text = new StringBuilder(value);
        for (int i = 0; i < edits; i++) {
            int at = random.nextInt(text.length());
            switch (random.nextInt(3)) {
                case 0 -> text.setCharAt(at, (char) ('a' + random.nextInt(17)));
                case 1 -> text.insert(at, (char) ('a' + random.nextInt(17)));
                default -> {
                    if (text.length() > 3) {
                        text.deleteCharAt(at);
                    }
                }
            }
        }
        return text.toString().strip().replaceAll(" +", " ");
    }
}
