package io.causerie.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A turn that waits for a web call: all it started from and the answers so far, from which it is played again.
 *
 * @param asked the call it waits for, by its fingerprint; empty before the first
 */
public record Suspension(State state, Heard heard, Occasion occasion, List<Settled> settled, String asked) {
    public Suspension {
        settled = List.copyOf(settled);
    }

    /** An answer and the fingerprint of the call it was given to: an edited bot may ask something else. */
    public record Settled(String call, WebReply reply) {}

    static Suspension before(State state, Heard heard, Occasion occasion) {
        return new Suspension(state, heard, occasion, List.of(), "");
    }

    Suspension asking(List<Settled> soFar, WebCall call) {
        return new Suspension(state, heard, occasion, soFar, call.fingerprint());
    }

    Suspension answered(WebReply reply) {
        var all = new ArrayList<>(settled);
        all.add(new Settled(asked, reply));
        return new Suspension(state, heard, occasion, all, "");
    }

    /** JSON-like values, for a store. */
    public Map<String, Object> asMap() {
        return SuspensionMap.write(this);
    }

    /** What {@link #asMap} wrote. */
    public static Suspension of(Map<String, Object> map) {
        return SuspensionMap.read(map);
    }
}
