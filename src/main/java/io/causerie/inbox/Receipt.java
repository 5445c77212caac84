package io.causerie.inbox;

/** How many events of a body were new, and how many had been stored before. */
public record Receipt(int stored, int duplicates) {}
