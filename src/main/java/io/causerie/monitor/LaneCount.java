package io.causerie.monitor;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

/** How far one lane is counted: each day with the person once, each waiting until its answer. */
final class LaneCount {
    /** An answer after a day is none: what Meta shows visitors counts answers of the same day. */
    private static final Duration LATEST_ANSWER = Duration.ofHours(24);

    private final String lane;
    private final boolean isNew;
    private String countedOn;
    private Instant waitingSince;

    LaneCount(String lane) {
        this(lane, true, "", null);
    }

    LaneCount(String lane, String countedOn, Instant waitingSince) {
        this(lane, false, countedOn, waitingSince);
    }

    private LaneCount(String lane, boolean isNew, String countedOn, Instant waitingSince) {
        this.lane = lane;
        this.isNew = isNew;
        this.countedOn = countedOn;
        this.waitingSince = waitingSince;
    }

    void count(Fact fact, Sums sums) {
        if (fact.isHeard()) {
            heard(fact, sums);
        } else {
            sums.add(fact.page(), fact.at(), What.SAID, fact.speaker(), 1);
            answered(fact, sums);
        }
    }

    private void heard(Fact fact, Sums sums) {
        sums.one(fact.page(), fact.at(), What.HEARD);
        String day = fact.at().atOffset(ZoneOffset.UTC).toLocalDate().toString();
        if (countedOn.isEmpty()) {
            sums.one(fact.page(), fact.at(), What.NEW_PEOPLE);
        }
        if (!day.equals(countedOn)) {
            sums.one(fact.page(), fact.at(), What.CONVERSATIONS);
            countedOn = day;
        }
        if (waitingSince == null || tooLate(fact.at())) {
            sums.one(fact.page(), fact.at(), What.ASKED);
            waitingSince = fact.at();
        }
    }

    private void answered(Fact fact, Sums sums) {
        if (waitingSince != null && !tooLate(fact.at())) {
            long waited = Math.max(0, Duration.between(waitingSince, fact.at()).toMillis());
            sums.one(fact.page(), waitingSince, What.ANSWERED);
            sums.add(fact.page(), waitingSince, What.WAITED, "", waited);
        }
        waitingSince = null;
    }

    private boolean tooLate(Instant at) {
        return at.isAfter(waitingSince.plus(LATEST_ANSWER));
    }

    String lane() {
        return lane;
    }

    boolean isNew() {
        return isNew;
    }

    String countedOn() {
        return countedOn;
    }

    Instant waitingSince() {
        return waitingSince;
    }
}
