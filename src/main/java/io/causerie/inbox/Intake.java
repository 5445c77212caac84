package io.causerie.inbox;

/** Bodies were committed together: how many, with how many new events and how many that were known. */
public record Intake(int bodies, int stored, int duplicates) {}
