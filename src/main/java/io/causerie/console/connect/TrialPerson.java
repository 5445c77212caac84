package io.causerie.console.connect;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Somebody who wrote to a page, with the newest lines first. */
public record TrialPerson(String conversation, String id, boolean tester, Instant heardAt, List<TraceLine> lines) {
    public String getId() {
        return id;
    }

    /** Enough of the id to tell people apart. */
    public String getEnd() {
        return id.length() <= 4 ? id : id.substring(id.length() - 4);
    }

    public boolean isTester() {
        return tester;
    }

    public Instant getHeardAt() {
        return heardAt;
    }

    /** The last words of the person. */
    public String getWords() {
        return lines.stream()
                .filter(TraceLine::isIncoming)
                .map(TraceLine::getWords)
                .findFirst()
                .orElse("");
    }

    public boolean isAnswered() {
        return lines.stream().anyMatch(line -> !line.isIncoming() && line.isArrived());
    }

    List<TraceLine> oldestFirst() {
        List<TraceLine> turned = new ArrayList<>(lines);
        Collections.reverse(turned);
        return turned;
    }
}
