package io.causerie.inbox;

import java.util.Set;

/** Open events were committed in these lanes. It only wakes a worker: the rows are the truth. */
public record EventsStored(Set<String> lanes) {}
