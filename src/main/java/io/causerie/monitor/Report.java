package io.causerie.monitor;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** The figures of a range and of the range before it, step by step. Pure. */
public final class Report {
    private final Range range;
    private final Instant startBefore;
    private final Map<What, long[]> series = new EnumMap<>(What.class);
    private final Map<What, Map<String, long[]>> names = new EnumMap<>(What.class);

    private Report(Range range, Instant now) {
        this.range = range;
        this.startBefore = range.startBefore(now);
    }

    public static Report of(Range range, Instant now, List<Tally.Sum> sums) {
        Report report = new Report(range, now);
        sums.forEach(report::add);
        return report;
    }

    private void add(Tally.Sum sum) {
        Duration step = Duration.between(startBefore, range.span().plus(startBefore, 1));
        long at = Duration.between(startBefore, sum.startsAt()).dividedBy(step);
        if (at < 0 || at >= 2L * range.steps()) {
            return;
        }
        all(sum.what())[(int) at] += sum.amount();
        long[] pair = names.computeIfAbsent(sum.what(), what -> new HashMap<>())
                .computeIfAbsent(sum.name(), name -> new long[2]);
        pair[at < range.steps() ? 0 : 1] += sum.amount();
    }

    private long[] all(What what) {
        return series.computeIfAbsent(what, any -> new long[2 * range.steps()]);
    }

    /** The beginnings of the steps. */
    public List<Instant> steps() {
        List<Instant> starts = new ArrayList<>();
        for (int i = 0; i < range.steps(); i++) {
            starts.add(range.span().plus(startBefore, range.steps() + (long) i));
        }
        return starts;
    }

    public long[] now(What what) {
        long[] now = new long[range.steps()];
        System.arraycopy(all(what), range.steps(), now, 0, range.steps());
        return now;
    }

    public long[] before(What what) {
        long[] before = new long[range.steps()];
        System.arraycopy(all(what), 0, before, 0, range.steps());
        return before;
    }

    public long total(What what) {
        return sum(now(what));
    }

    public long totalBefore(What what) {
        return sum(before(what));
    }

    private static long sum(long[] amounts) {
        long sum = 0;
        for (long amount : amounts) {
            sum += amount;
        }
        return sum;
    }

    /** The part of {@code part} in {@code whole}, 0 to 1; empty where there is no whole. */
    public OptionalDouble rate(What part, What whole) {
        return ratio(total(part), total(whole));
    }

    public OptionalDouble rateBefore(What part, What whole) {
        return ratio(totalBefore(part), totalBefore(whole));
    }

    private static OptionalDouble ratio(long part, long whole) {
        return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
    }

    /** How long people waited for their first answer on average. */
    public Optional<Duration> waiting() {
        return average(total(What.WAITED), total(What.ANSWERED));
    }

    public Optional<Duration> waitingBefore() {
        return average(totalBefore(What.WAITED), totalBefore(What.ANSWERED));
    }

    private static Optional<Duration> average(long millis, long count) {
        return count == 0 ? Optional.empty() : Optional.of(Duration.ofMillis(millis / count));
    }

    /** One name beneath a figure, in this range and in the one before. */
    public record Named(String name, long amount, long before) {}

    /** The names of a figure, the most frequent first. */
    public List<Named> named(What what) {
        return names.getOrDefault(what, Map.of()).entrySet().stream()
                .map(entry -> new Named(entry.getKey(), entry.getValue()[1], entry.getValue()[0]))
                .filter(named -> named.amount() > 0)
                .sorted(Comparator.comparingLong(Named::amount).reversed().thenComparing(Named::name))
                .toList();
    }
}
