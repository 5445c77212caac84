package io.causerie.understanding.bench;

import io.causerie.understanding.engine.Embeddings;
import io.causerie.understanding.engine.Engine;
import io.causerie.understanding.engine.Expression;
import io.causerie.understanding.engine.SentenceEncoder;
import io.causerie.understanding.engine.Trained;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the sentence model takes of the machine's memory, and what each trained bot takes of the heap. */
final class Memory {
    private static final int BOTS = 10;
    private static final int INTENTS = 50;

    private Memory() {}

    static long residentMegabytes() throws IOException {
        Path status = Path.of("/proc/self/status");
        return !Files.exists(status)
                ? 0
                : Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("VmRSS:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) >> 10)
                        .findFirst()
                        .orElse(0);
    }

    /** Megabytes of heap for one more bot of fifty intents, models being read back from their stored form. */
    static double perBot(List<Expression> expressions, Optional<SentenceEncoder> encoder, Embeddings kept) {
        List<String> intents = expressions.stream()
                .map(Expression::intent)
                .distinct()
                .limit(INTENTS)
                .toList();
        List<Expression> bot =
                expressions.stream().filter(e -> intents.contains(e.intent())).toList();
        byte[] stored = new Engine(encoder, kept).train(bot, Optional.empty()).bytes();
        List<Trained> bots = new ArrayList<>();
        long before = heap();
        for (int i = 0; i < BOTS; i++) {
            bots.add(Trained.of(stored).orElseThrow());
        }
        return (heap() - before) / 1e6 / bots.size();
    }

    private static long heap() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
