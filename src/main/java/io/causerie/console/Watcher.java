package io.causerie.console;

import jakarta.servlet.AsyncContext;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Set;

/** A browser that watches some topics over server-sent events (HTML standard, section 9.2). */
final class Watcher {
    private static final int SILENT_BEATS = 15;

    private final AsyncContext browser;
    private final Set<String> topics;
    private int beats;

    Watcher(AsyncContext browser, Set<String> topics) {
        this.browser = browser;
        this.topics = Set.copyOf(topics);
    }

    Set<String> topics() {
        return topics;
    }

    void changed(String topic) {
        if (topics.contains(topic)) {
            write("event: change\ndata: " + topic + "\n\n");
        }
    }

    /** Once a look; a comment now and then finds out whether the browser is still there. False when it has gone. */
    boolean beat() {
        beats++;
        return beats % SILENT_BEATS != 0 || write(":\n\n");
    }

    void end() {
        try {
            browser.complete();
        } catch (IllegalStateException alreadyOver) {
            beats = 0;
        }
    }

    /** True when it seems to have arrived. */
    synchronized boolean write(String text) {
        try {
            PrintWriter out = browser.getResponse().getWriter();
            out.write(text);
            if (out.checkError()) {
                end();
                return false;
            }
            return true;
        } catch (IOException | IllegalStateException gone) {
            end();
            return false;
        }
    }
}
