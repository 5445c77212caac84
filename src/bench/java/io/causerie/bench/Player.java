package io.causerie.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/** The process that plays Meta, seen from the one that started it. */
final class Player implements AutoCloseable {

    private final Process process;
    private final CountDownLatch listening = new CountDownLatch(1);
    private final CountDownLatch started = new CountDownLatch(1);
    private final CountDownLatch done = new CountDownLatch(1);
    private volatile int graphPort;
    private volatile int acked;
    private volatile int replied;

    private Player(Process process) {
        this.process = process;
    }

    /** One compiler tier is enough for a program this small and costs less of the shared machine than two. */
    static Player start(Options options, Path work) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx" + megabytes(options) + "m",
                "-cp",
                System.getProperty("java.class.path"),
                Meta.class.getName()));
        command.addAll(options.args(Meta.OPTIONS));
        Player player = new Player(new ProcessBuilder(command).start());
        Runtime.getRuntime().addShutdownHook(new Thread(player::close));
        Thread reader = new Thread(player::read, "player");
        reader.setDaemon(true);
        reader.start();
        player.listening.await();
        if (player.graphPort == 0) {
            throw new IOException("The player did not start");
        }
        return player;
    }

    /** All requests lie ready in memory before the first is posted, and each leaves its times. */
    private static int megabytes(Options options) {
        return 512 + (options.number("messages", 10_000) + options.number("warmup", 0)) / 250;
    }

    private void read() {
        try (BufferedReader lines = process.errorReader(StandardCharsets.US_ASCII)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                heard(line.split(" "), line);
            }
        } catch (IOException e) {
            System.err.println("The player's words broke off: " + e.getMessage());
        }
        List.of(listening, started, done).forEach(CountDownLatch::countDown);
    }

    private void heard(String[] words, String line) {
        switch (words[0]) {
            case "graph" -> {
                graphPort = Integer.parseInt(words[1]);
                listening.countDown();
            }
            case "start" -> started.countDown();
            case "progress" -> {
                acked = Integer.parseInt(words[1]);
                replied = Integer.parseInt(words[2]);
            }
            case "done" -> done.countDown();
            default -> System.err.println("player: " + line);
        }
    }

    int graphPort() {
        return graphPort;
    }

    int acked() {
        return acked;
    }

    int replied() {
        return replied;
    }

    private void say(String word) {
        new PrintStream(process.getOutputStream(), true, StandardCharsets.US_ASCII).println(word);
    }

    /** Tells it that the bot is gone, or back. */
    void botIs(boolean up) {
        say(up ? "up" : "down");
    }

    /** Tells it that whatever is asked from now on must be answered by this revision of the bot or a later one. */
    void botIsEdited(int revision) {
        say("edited " + revision);
    }

    /** Lets it play the warm-up; returns when the part that counts begins. */
    void go() throws InterruptedException {
        say("go");
        started.await();
    }

    boolean playing() {
        return process.isAlive() && done.getCount() > 0;
    }

    void awaitDone() throws InterruptedException {
        done.await();
    }

    Map<String, Object> result() throws IOException {
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII))) {
            String line = out.readLine();
            if (line == null) {
                throw new IOException("The player ended without a result");
            }
            return Json.object(line);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
