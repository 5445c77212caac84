package io.causerie.bench;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A bot as a whole: what must run for it, how much of the machine it took, how it is killed. */
interface Target extends AutoCloseable {

    String name();

    /** Where Meta posts to. */
    URI webhook();

    /** The same with every node behind Meta's one address. */
    default List<URI> webhooks() {
        return List.of(webhook());
    }

    /** Whether it says anything at all; if not, a question is over with its 200. */
    default boolean replies() {
        return true;
    }

    /** Starts everything and makes the bot ready for the pages of the plan; the Graph API is up already. */
    void start(URI graph, Plan plan) throws IOException, InterruptedException;

    /** Goes on until the point is passed the next time, and is held there, to be killed. */
    default void hold(KillPoint point) throws IOException, InterruptedException {
        throw new UnsupportedOperationException(name() + " has no named points");
    }

    /** What is to befall it by the clock. */
    default List<Mishap> mishaps() {
        return List.of();
    }

    /** As {@code kill -9}: no goodbye. */
    void kill() throws InterruptedException;

    /** After a kill; returns when the bot takes webhooks again. */
    void restart() throws IOException, InterruptedException;

    /** After a kill; returns while the bot is still on its way back. */
    default void comeBack() throws IOException, InterruptedException {
        throw new UnsupportedOperationException(name() + " is only known when it is ready");
    }

    /** As {@code kill -9} of its database and all the processes of it; returns when it takes connections again. */
    default void killDatabase() throws IOException, InterruptedException {
        throw new UnsupportedOperationException(name() + " has no database of its own to kill: --database postgresql");
    }

    /** The disk of its database is full for a moment. */
    default void fillDisk() throws IOException, InterruptedException {
        throw new UnsupportedOperationException(name() + " has no disk of its own to fill: --database postgresql");
    }

    /** Makes it another revision ({@link Edition#file}) of itself while it runs; returns when the bot promises to answer as such. */
    void edit(int revision) throws IOException, InterruptedException;

    /** Processor time so far by part ({@code server}, {@code database}), that of killed processes included. */
    Map<String, Duration> cpu();

    /** Whatever tells this run from another, such as the database. */
    void report(Report report);

    @Override
    void close();
}
