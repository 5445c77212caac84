package io.causerie.bench;

import java.io.IOException;
import java.util.concurrent.TimeUnit;

/** An author who never rests: saves another revision of the bot again and again, and tells the player what holds from then on. */
final class Editor implements AutoCloseable {

    private final Player player;
    private final Target target;
    private final long pauseMillis;
    private final Thread thread = new Thread(this::edit, "editor");
    private int edits;
    private int refused;

    /** @param seconds between two edits; 0: nothing is edited */
    Editor(Player player, Target target, double seconds) {
        this.player = player;
        this.target = target;
        this.pauseMillis = (long) (seconds * 1000);
    }

    void start() {
        if (pauseMillis > 0) {
            thread.start();
        }
    }

    private void edit() {
        try {
            while (player.playing()) {
                save(edits + 1);
                TimeUnit.MILLISECONDS.sleep(pauseMillis);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void save(int revision) throws InterruptedException {
        try {
            target.edit(revision);
            edits = revision;
            player.botIsEdited(revision);
        } catch (IOException e) {
            refused++;
            System.err.println("edit " + revision + ": " + e.getMessage());
        }
    }

    void report(Report report) throws InterruptedException {
        thread.join();
        report.add("edits", edits).add("editsRefused", refused);
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
