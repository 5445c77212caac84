package io.causerie.log;

import java.lang.ref.Reference;
import java.util.logging.Logger;

/** Loggers that hold nothing of this deployment. */
public final class Logs {
    private Logs() {}

    /** The logger of a class's name. */
    public static Logger of(Class<?> owner) {
        return of(owner.getName());
    }

    /**
     * The logger of a name; as long as somebody holds it, a library that asks by this name gets the same. It is made by
     * {@code System.Logger}: where {@code Logger.getLogger} makes one, Open Liberty keeps the class that asked with it
     * (WsLogManager), and so the whole deployment while a later one uses the logger.
     */
    public static Logger of(String name) {
        System.Logger made = System.getLogger(name);
        made.isLoggable(System.Logger.Level.ERROR);
        Logger logger = Logger.getLogger(name);
        Reference.reachabilityFence(made);
        return logger;
    }
}
