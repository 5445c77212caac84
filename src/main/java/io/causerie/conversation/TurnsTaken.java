package io.causerie.conversation;

import java.time.Duration;

/** Turns were taken together in this time. */
public record TurnsTaken(int turns, Duration took) {}
