package io.causerie.dialogue;

import io.causerie.understanding.Understood;

/** What came from the person. */
public sealed interface Heard {
    /** For the trace: words, tap or thing. */
    default String kind() {
        return this instanceof Words ? "words" : this instanceof Tapped ? "tap" : "thing";
    }

    /** Words they wrote. */
    record Words(Understood meaning) implements Heard {}

    /** Something they tapped; unless its payload starts a skill, it counts as if they had written it. */
    record Tapped(String payload, Understood meaning) implements Heard {}

    /** A picture, a recording, a place, without words; the URL may be empty. */
    record Attachment(String kind, String url) implements Heard {}
}
