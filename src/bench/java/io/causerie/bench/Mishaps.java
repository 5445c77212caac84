package io.causerie.bench;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Lets what must befall a bot happen in the order of its times, as long as the player plays. */
final class Mishaps {

    private final Player player;
    private final List<Mishap> all;
    private final Thread thread = new Thread(this::happen, "mishaps");
    private int happened;
    private int failed;

    Mishaps(Player player, List<Mishap> all) {
        this.player = player;
        this.all = all.stream().sorted(Comparator.comparingDouble(Mishap::at)).toList();
    }

    void start() {
        thread.start();
    }

    private void happen() {
        long start = System.nanoTime();
        try {
            for (Mishap mishap : all) {
                awaitSecond(mishap.at(), start);
                if (player.playing()) {
                    happen(mishap);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void awaitSecond(double at, long start) throws InterruptedException {
        while (player.playing() && System.nanoTime() - start < at * 1e9) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    private void happen(Mishap mishap) throws InterruptedException {
        System.err.println(mishap.what() + " at " + player.acked() + " acks, " + player.replied() + " replies");
        try {
            mishap.deed().happen();
            happened++;
        } catch (IOException e) {
            failed++;
            System.err.println(mishap.what() + " failed: " + e.getMessage());
        }
    }

    /** Waits for the last one, which may still be under way when nobody asks any more. */
    void report(Report report) throws InterruptedException {
        thread.join();
        report.add("mishaps", all.size()).add("mishapsHappened", happened).add("mishapsFailed", failed);
    }
}
