package io.causerie.server;

import java.net.URI;

/** A real server of a test's own: the product's WAR at {@code /}, on loopback, on free ports, in its own directory. */
public interface RunningServer extends AutoCloseable {

    /** Where the product answers, such as {@code http://127.0.0.1:35123}. */
    URI baseUri();

    /** Starts the server on what it finds in its data directory and returns once {@code /health/ready} says 200. */
    void start();

    /** Ends the server in the middle of its work, as {@code kill -9} does. */
    void kill();

    /** Ends the server as an operator would. */
    void stop();

    /** Deploys the same WAR again while the server runs, and returns once it is ready. */
    void redeploy();

    /** The memory that the server's process holds, in bytes; 0 where the system does not tell. */
    long residentBytes();

    /** How many deployments' copies of a class of ours the server holds on to after it has collected its garbage. */
    long loadedCopies(String className);

    /** All that the server logged since its first start. */
    String log();

    @Override
    default void close() {
        stop();
    }
}
