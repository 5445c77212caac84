package io.causerie.inbox;

import java.time.Duration;

/** What became of a body. */
public sealed interface Receipt {

    /** It is committed: how many of its events were new, and how many had been stored before. */
    record Stored(int fresh, int duplicates) implements Receipt {}

    /** It is not known to be stored; whoever sent it shall send it again, and need not before that time. */
    record NotNow(Duration before) implements Receipt {}
}
