package io.causerie.console.connect;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Somebody who wrote to a page, with the newest lines first. */
public record TrialPerson(String conversation, String id, boolean tester, Instant heardAt, List<TraceLine> lines) {
    /** Enough of the id to tell people apart. */
    public String end() {
        return id.length() <= 4 ? id : id.substring(id.length() - 4);
    }

    /** The last words of the person. */
    public String words() {
        return lines.stream()
                .filter(TraceLine::incoming)
                .map(TraceLine::words)
                .findFirst()
                .orElse("");
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
