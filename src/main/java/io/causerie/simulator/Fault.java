package io.causerie.simulator;

import jakarta.json.JsonObject;
import java.time.Instant;

/**
 * A fault switched on: how often in per cent, how many times more (-1: no end), until when (null: no end), for whom
 * (empty: everybody) and, for those that keep the caller waiting, how many milliseconds.
 */
record Fault(FaultKind kind, int percent, int left, Instant until, String psid, long millis) {

    boolean over(Instant now) {
        return left == 0 || until != null && !now.isBefore(until);
    }

    boolean meant(String person) {
        return psid.isEmpty() || psid.equals(person);
    }

    Fault struck() {
        return left < 0 ? this : new Fault(kind, percent, left - 1, until, psid, millis);
    }

    JsonObject json() {
        return Json.of(
                "kind",
                kind.key(),
                "percent",
                percent,
                "count",
                left < 0 ? null : left,
                "until",
                until == null ? null : until.toEpochMilli(),
                "psid",
                psid.isEmpty() ? null : psid,
                "millis",
                millis);
    }
}
