package io.causerie.understanding.bench;

import io.causerie.bot.BotFile;
import io.causerie.bot.BotReading;
import io.causerie.understanding.entity.EntityFinder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What entities cost: the sentences of the entities' own test table, with and without long lists of the bot's own. */
final class EntityTimes {
    private static final ZonedDateTime NOW = ZonedDateTime.parse("2026-11-18T10:30:00Z");
    private static final String TABLE = "src/test/resources/io/causerie/understanding/entity/sentences.tsv";
    private static final int ROUNDS = 60;

    private EntityTimes() {}

    public static void main(String[] args) throws IOException {
        List<String[]> rows = Files.readAllLines(Path.of(TABLE)).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t"))
                .toList();
        EntityFinder builtIn = finder("");
        measure(builtIn, rows);
        print("built-in only", builtIn, rows);
        print("and 10 000 values at 90 %", finder(list(10_000, 90)), rows);
        print("and 1 000 values at 70 %", finder(list(1_000, 70)), rows);
        print(
                "and two patterns",
                finder("  a: {type: regex, pattern: '\\b1Z[0-9A-Z]{16}\\b'}\n"
                        + "  b: {type: regex, pattern: '[A-Z]{2}-\\d{4,8}'}\n"),
                rows);
    }

    private static EntityFinder finder(String entities) {
        String file = "causerie: 1\nbot: b\nlanguages: [en]\n" + (entities.isEmpty() ? "" : "entities:\n" + entities);
        return EntityFinder.of(((BotReading.Understood) BotFile.read(file)).bot());
    }

    private static String list(int size, int fuzziness) {
        var random = new Random(3);
        String values = IntStream.range(0, size)
                .mapToObj(i -> word(random) + (i % 2 == 0 ? "" : " " + word(random)))
                .collect(Collectors.joining(", "));
        return "  v: {type: restricted, fuzziness: " + fuzziness + ", values: {en: [" + values + "]}}\n";
    }

    private static String word(Random random) {
        return random.ints(5 + random.nextInt(6), 'a', 'z')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static void print(String what, EntityFinder finder, List<String[]> rows) {
        long[] times = measure(finder, rows);
        Arrays.sort(times);
        System.out.printf(
                "%-28s median %4d us, 99 %% %4d us, most %5d us%n",
                what,
                times[times.length / 2] / 1_000,
                times[times.length * 99 / 100] / 1_000,
                times[times.length - 1] / 1_000);
    }

    /** The middle of many rounds for each sentence, as the clock of a busy machine jumps. */
    private static long[] measure(EntityFinder finder, List<String[]> rows) {
        long[][] times = new long[rows.size()][ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < rows.size(); i++) {
                long before = System.nanoTime();
                finder.find(rows.get(i)[1], rows.get(i)[0], "en", NOW);
                times[i][round] = System.nanoTime() - before;
            }
        }
        return Arrays.stream(times)
                .mapToLong(rounds -> Arrays.stream(rounds).sorted().toArray()[ROUNDS / 2])
                .toArray();
    }
}
