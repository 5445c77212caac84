package io.causerie.outbox;

import java.util.List;
import java.util.Set;

/**
 * Messages were committed. Those leased to this node are handed over as they are, which saves reading them back; the other
 * lanes are only named. It may be lost: the rows are the truth.
 */
public record Promised(List<Parcel> leased, Set<String> lanes) {}
