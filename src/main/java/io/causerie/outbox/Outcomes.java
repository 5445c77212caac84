package io.causerie.outbox;

/** What became of some tries: said, to be tried again, perhaps said, given up. */
public record Outcomes(int sent, int again, int unknown, int dead) {}
