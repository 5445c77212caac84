package io.causerie.console.connect;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Somebody who wrote to a page, with the newest lines first.
 *
 * @param name empty while Meta has not said it
 * @param words what the person said last; empty where that was no text
 */
public record TrialPerson(
        String conversation,
        String id,
        String name,
        String words,
        boolean tester,
        Instant heardAt,
        List<TraceLine> lines) {
    /** Enough of the id to tell people apart. */
    public String end() {
        return id.length() <= 4 ? id : id.substring(id.length() - 4);
    }

    public boolean answered() {
        return lines.stream().anyMatch(line -> !line.incoming() && line.arrived());
    }

    List<TraceLine> oldestFirst() {
        List<TraceLine> turned = new ArrayList<>(lines);
        Collections.reverse(turned);
        return turned;
    }
}
