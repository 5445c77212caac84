package io.causerie.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * The player: plays Meta to one bot, in a process of its own. Told on its standard input to {@code go}, and when the bot is
 * {@code down} and {@code up} again.
 */
public final class Meta {

    static final String APP_ID = "1234567890123";
    static final String APP_SECRET = "benchsecret0123456789abcdef01234";
    static final Set<String> OPTIONS = Set.of(
            "webhook",
            "mute",
            "graph-port",
            "messages",
            "people",
            "per-person",
            "connections",
            "pages",
            "seed",
            "warmup",
            "warmup-rate",
            "rate",
            "graph-latency",
            "faults",
            "echoes",
            "outage",
            "page-outage",
            "ack-timeout",
            "quiet",
            "linger");

    private Meta() {}

    /** Writes {@code graph PORT} and its progress to standard error, one line of JSON to standard output. */
    public static void main(String[] args) throws IOException {
        Loop loop = new Loop();
        Game game = new Game(loop, Options.parse(args, OPTIONS));
        game.open();
        Thread listener = new Thread(() -> listen(loop, game), "stdin");
        listener.setDaemon(true);
        listener.start();
        loop.run();
        System.out.println(game.report());
    }

    private static void listen(Loop loop, Game game) {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String told = line;
                loop.handIn(() -> game.told(told));
            }
        } catch (IOException e) {
            System.err.println("standard input broke: " + e.getMessage());
        }
        loop.handIn(loop::stop);
    }
}
