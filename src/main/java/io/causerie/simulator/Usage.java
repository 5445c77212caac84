package io.causerie.simulator;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/** Counts calls of the last hour and tells callers how much of their share is used, in per cent. */
final class Usage {
    private final Deque<long[]> minutes = new ArrayDeque<>();
    private long share = 1_000_000;

    synchronized void allow(long callsPerHour) {
        share = Math.max(1, callsPerHour);
    }

    /** Counts one call and says what per cent of the share is gone. */
    synchronized int count(Instant now) {
        long minute = now.getEpochSecond() / 60;
        minutes.removeIf(each -> each[0] <= minute - 60);
        if (minutes.isEmpty() || minutes.getLast()[0] != minute) {
            minutes.addLast(new long[] {minute, 0});
        }
        minutes.getLast()[1]++;
        long calls = minutes.stream().mapToLong(each -> each[1]).sum();
        return (int) (calls * 100 / share);
    }

    /** @param regainMinutes how long the caller should wait, 0 if it need not */
    static Map<String, String> headers(String version, String traceId, String pageId, int percent, int regainMinutes) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("facebook-api-version", version);
        headers.put("x-fb-trace-id", traceId);
        headers.put("x-fb-request-id", traceId);
        headers.put("x-fb-rev", "1000000001");
        headers.put("Cache-Control", "no-store");
        headers.put("Pragma", "no-cache");
        headers.put("Expires", "Sat, 01 Jan 2000 00:00:00 GMT");
        String used = "{\"call_count\":%1$d,\"total_cputime\":0,\"total_time\":%1$d}".formatted(percent);
        headers.put("X-App-Usage", used);
        if (!pageId.isEmpty()) {
            headers.put("X-Page-Usage", used);
            headers.put(
                    "X-Business-Use-Case-Usage",
                    ("{\"%s\":[{\"type\":\"messenger\",\"call_count\":%2$d,\"total_cputime\":0,\"total_time\":%2$d,"
                                    + "\"estimated_time_to_regain_access\":%3$d}]}")
                            .formatted(pageId, percent, regainMinutes));
        }
        return headers;
    }
}
