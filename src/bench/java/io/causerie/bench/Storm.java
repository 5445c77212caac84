package io.causerie.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Spoilt webhook bodies, unsigned and signed, at the door of a real server: nothing may fail there (5xx), nothing unsigned may
 * be stored, and memory must stay within its bounds.
 */
final class Storm {

    private enum Signing {
        NONE,
        OF_ANOTHER_BODY,
        WITH_ANOTHER_SECRET,
        COMPRESSED,
        RIGHT
    }

    private static final int THREADS = 8;
    private static final String BODIES = "causerie_webhook_bodies_total";

    private final Options options;
    private final Causerie target;
    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, AtomicLong> answers = new ConcurrentSkipListMap<>();
    private final AtomicLong rightAndTaken = new AtomicLong();
    private final AtomicLong wrongAndTaken = new AtomicLong();
    private final AtomicLong failures = new AtomicLong();
    private volatile double mostHeap;

    Storm(Options options, Path project, Path work) {
        this.options = options;
        this.target = new Causerie(project, work, options);
    }

    void run() throws IOException, InterruptedException {
        try (target) {
            target.start(URI.create("http://127.0.0.1:9"), Plan.of(options.with("messages", 1)));
            double before = metric(BODIES);
            int each = options.number("mutants", 0) / THREADS;
            List<Thread> threads = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                Mutation mutation = new Mutation(1000L * options.number("seed", 1) + i);
                threads.add(new Thread(() -> post(mutation, each)));
            }
            long begun = System.nanoTime();
            threads.forEach(Thread::start);
            watch(threads);
            System.out.println(
                    report(each * THREADS, System.nanoTime() - begun).add("bodiesStored", metric(BODIES) - before));
        }
    }

    private void watch(List<Thread> threads) throws IOException, InterruptedException {
        for (Thread thread : threads) {
            while (thread.isAlive()) {
                thread.join(1000);
                mostHeap = Math.max(mostHeap, metric("memory_usedHeap_bytes"));
            }
        }
    }

    private Report report(int posted, long nanos) {
        Map<String, Object> counts = new TreeMap<>(answers);
        return new Report()
                .add("mutants", posted)
                .add("perSecond", posted / (nanos / 1e9))
                .add("answers", counts)
                .add("signedAndTaken", rightAndTaken.get())
                .add("unsignedAndTaken", wrongAndTaken.get())
                .add("failed5xx", failures.get())
                .add("mostHeapMegabytes", mostHeap / 1e6);
    }

    private void post(Mutation mutation, int times) {
        try {
            for (int i = 0; i < times; i++) {
                post(mutation, Signing.values()[i % Signing.values().length]);
            }
        } catch (IOException | InterruptedException e) {
            failures.incrementAndGet();
            System.err.println("The door is shut: " + e);
        }
    }

    private void post(Mutation mutation, Signing signing) throws IOException, InterruptedException {
        byte[] whole = mutation.whole();
        byte[] spoilt = mutation.spoilt(whole);
        if (Arrays.equals(whole, spoilt)) {
            return;
        }
        HttpRequest.Builder request = HttpRequest.newBuilder(target.webhook())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(spoilt));
        switch (signing) {
            case NONE -> {}
            case OF_ANOTHER_BODY -> sign(request, whole, Meta.APP_SECRET);
            case WITH_ANOTHER_SECRET -> sign(request, spoilt, "another secret");
            case COMPRESSED -> sign(request.header("Content-Encoding", "gzip"), spoilt, Meta.APP_SECRET);
            case RIGHT -> sign(request, spoilt, Meta.APP_SECRET);
        }
        count(signing, client.send(request.build(), BodyHandlers.discarding()).statusCode());
    }

    private static void sign(HttpRequest.Builder request, byte[] body, String secret) {
        request.header("X-Hub-Signature-256", "sha256=" + Envelope.signature(body, secret));
    }

    private void count(Signing signing, int status) {
        answers.computeIfAbsent(signing + " " + status, any -> new AtomicLong()).incrementAndGet();
        if (status >= 500) {
            failures.incrementAndGet();
        }
        if (status == 200) {
            (signing == Signing.RIGHT ? rightAndTaken : wrongAndTaken).incrementAndGet();
        }
    }

    private double metric(String name) throws IOException, InterruptedException {
        URI metrics = target.webhook().resolve("/metrics");
        String all = client.send(HttpRequest.newBuilder(metrics).build(), BodyHandlers.ofString())
                .body();
        Matcher line = Pattern.compile("(?m)^" + name + "(?:\\{[^}]*})? (\\S+)").matcher(all);
        return line.find() ? Double.parseDouble(line.group(1)) : 0;
    }
}
