package io.causerie.conversation;

import java.util.List;

/** Turns were stored that wait for web services. It may be lost: the rows are the truth. */
record CallsAsked(List<SuspendedTurn> turns) {}
