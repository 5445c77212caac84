package io.causerie.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** How busy the machine was meanwhile, with others' work and with its host's: figures are worth little without it. */
final class Machine {

    private static final int IDLE = 3;
    private static final int STEAL = 7;
    private final long[] before = ticks();

    private static long[] ticks() {
        String cpu = read("/proc/stat").lines().findFirst().orElseThrow();
        return Arrays.stream(cpu.replaceFirst("cpu\\s+", "").split(" "))
                .limit(8)
                .mapToLong(Long::parseLong)
                .toArray();
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void report(Report report) {
        long[] after = ticks();
        double all = Arrays.stream(after).sum() - Arrays.stream(before).sum();
        report.add("cores", Runtime.getRuntime().availableProcessors())
                .add("load", Double.valueOf(read("/proc/loadavg").split(" ")[0]))
                .add("idlePercent", 100 * (after[IDLE] - before[IDLE]) / all)
                .add("stealPercent", 100 * (after[STEAL] - before[STEAL]) / all);
    }
}
