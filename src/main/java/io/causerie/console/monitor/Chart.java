package io.causerie.console.monitor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * A figure over time as bars, the stretch before as a line; ready to be drawn into 600 by 170 units.
 *
 * @param id names it in the page
 * @param words says what is to be seen to those who do not see
 */
public record Chart(String id, String title, String words, List<Bar> bars, String lineBefore, List<Mark> marks) {
    static final int LEFT = 44;
    static final int RIGHT = 592;
    static final int TOP = 12;
    static final int BOTTOM = 144;
    private static final double GAP = 0.24;
    private static final int LABELS = 6;

    /** One step: where its bar stands, and its row in the table; {@code label} is empty where there is no room under it. */
    public record Bar(
            String x,
            String y,
            String width,
            String height,
            String labelX,
            String label,
            String when,
            String now,
            String before) {}

    /** A line across, and the amount it stands for. */
    public record Mark(String y, String amount) {}

    /** One step as it is counted and said. */
    record Step(String when, String brief, long now, long before) {}

    static Chart of(String id, String title, String words, List<Step> steps, Locale locale) {
        long top = roundedUp(steps.stream()
                .flatMapToLong(step -> LongStream.of(step.now(), step.before()))
                .max()
                .orElse(0));
        double wide = (double) (RIGHT - LEFT) / steps.size();
        List<Bar> bars = new ArrayList<>();
        List<String> before = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            double x = LEFT + i * wide;
            bars.add(bar(step, x, wide, top, i % Math.max(1, (steps.size() + LABELS - 1) / LABELS) == 0, locale));
            before.add(number(x + wide / 2) + "," + number(y(step.before(), top)));
        }
        return new Chart(id, title, words, bars, String.join(" ", before), marks(top, locale));
    }

    private static Bar bar(Step step, double x, double wide, long top, boolean labelled, Locale locale) {
        double y = y(step.now(), top);
        return new Bar(
                number(x + wide * GAP / 2),
                number(y),
                number(wide * (1 - GAP)),
                number(BOTTOM - y),
                number(x + wide / 2),
                labelled ? step.brief() : "",
                step.when(),
                Amounts.of(step.now(), locale),
                Amounts.of(step.before(), locale));
    }

    private static List<Mark> marks(long top, Locale locale) {
        return LongStream.of(0, top / 2, top)
                .distinct()
                .mapToObj(amount -> new Mark(number(y(amount, top)), Amounts.of(amount, locale)))
                .collect(Collectors.toList());
    }

    private static double y(long amount, long top) {
        return BOTTOM - (double) amount / top * (BOTTOM - TOP);
    }

    /** To the next 2, 4, 6, 8, 10, 20, 40, …, whose half is whole too. */
    static long roundedUp(long most) {
        for (long power = 1; ; power *= 10) {
            for (long step : new long[] {2, 4, 6, 8, 10}) {
                if (step * power >= most) {
                    return step * power;
                }
            }
        }
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
